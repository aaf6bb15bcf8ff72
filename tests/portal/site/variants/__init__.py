# SPDX-License-Identifier: GPL-3.0-or-later
"""Every variant, one file a theme."""
from variants import answers, dates, identity_forms, last_pages, later_forms, obstacles, refusals, transfers, ways

VARIANTS = (*identity_forms.VARIANTS, *dates.VARIANTS, *transfers.VARIANTS, *ways.VARIANTS, *obstacles.VARIANTS,
            *answers.VARIANTS, *refusals.VARIANTS, *later_forms.VARIANTS, *last_pages.VARIANTS)

assert len({variant.name for variant in VARIANTS}) == len(VARIANTS)
