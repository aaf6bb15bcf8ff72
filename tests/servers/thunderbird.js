// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests ask of a running Thunderbird, in words of its own (153). Evaluated before each of their scripts.
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const { MessageSend } = ChromeUtils.importESModule("resource:///modules/MessageSend.sys.mjs");
const { setTimeout } = ChromeUtils.importESModule("resource://gre/modules/Timer.sys.mjs");

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

function accountOf(userName) {
  const found = MailServices.accounts.accounts.find(
    account => account.incomingServer.username == userName && account.incomingServer.type != "none"
  );
  if (!found) {
    throw new Error(`no account of ${userName}`);
  }
  return found;
}

function outgoingServer(key) {
  const server = MailServices.outgoingServer.servers.find(candidate => candidate.key == key);
  const smtp = server?.QueryInterface(Ci.nsISmtpServer);
  return smtp && {
    host: smtp.hostname,
    port: smtp.port,
    socketType: smtp.socketType,
    authMethod: smtp.authMethod,
    userName: smtp.username,
  };
}

// Every account as Thunderbird understands it, Local Folders left out.
function accounts() {
  return MailServices.accounts.accounts
    .filter(account => account.incomingServer.type != "none")
    .map(account => {
      const server = account.incomingServer;
      const identity = account.defaultIdentity;
      return {
        key: account.key,
        isDefault: MailServices.accounts.defaultAccount?.key == account.key,
        type: server.type,
        host: server.hostname,
        port: server.port,
        socketType: server.socketType,
        authMethod: server.authMethod,
        userName: server.username,
        leaveOnServer: server.getBoolValue("leave_on_server"),
        fullName: identity?.fullName,
        address: identity?.email,
        organization: identity?.organization,
        signature: identity?.htmlSigText,
        sentFolder: identity?.fccFolderURI ?? identity?.fccFolder,
        outgoing: outgoingServer(identity?.smtpServerKey) ?? null,
      };
    });
}

// What a person would have typed into the prompt and let it keep.
async function rememberPassword(userName, password) {
  const server = accountOf(userName).incomingServer;
  const smtp = outgoingServer(accountOf(userName).defaultIdentity.smtpServerKey);
  const origins = [
    [`${server.type == "pop3" ? "mailbox" : server.type}://${server.hostname}`, userName],
    [`smtp://${smtp.host}`, smtp.userName],
  ];
  for (const [origin, name] of origins) {
    const login = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
    login.init(origin, null, origin, name, password, "", "");
    await Services.logins.addLoginAsync(login);
  }
}

function inboxOf(userName) {
  return accountOf(userName).incomingServer.rootFolder.getFolderWithFlags(Ci.nsMsgFolderFlags.Inbox);
}

// One "get messages"; resolves to the failure's code, 0 for none.
function fetchOnce(userName) {
  const server = accountOf(userName).incomingServer;
  const inbox = inboxOf(userName);
  // Without a window Thunderbird would rather fail than ask for a password.
  const { msgWindow } = Services.wm.getMostRecentWindow("mail:3pane");
  return new Promise(resolve => {
    const listener = {
      OnStartRunningUrl() {},
      OnStopRunningUrl(url, code) {
        resolve(code);
      },
    };
    if (server.type == "pop3") {
      MailServices.pop3.GetNewMail(msgWindow, listener, inbox, server);
    } else {
      inbox.QueryInterface(Ci.nsIMsgImapMailFolder).updateFolderWithListener(msgWindow, listener);
    }
  });
}

function letterWith(userName, subject) {
  return [...inboxOf(userName).messages].find(header => header.mime2DecodedSubject == subject);
}

// Fetches until the letter is there (delivery takes a moment), reads it; null when it does not come.
async function readLetter(userName, subject) {
  let code = 0;
  for (let attempt = 0; attempt < 30; ++attempt) {
    code = await fetchOnce(userName);
    const header = letterWith(userName, subject);
    if (header) {
      return { from: header.mime2DecodedAuthor, to: header.mime2DecodedRecipients, text: await plainText(header) };
    }
    await pause(500);
  }
  return { missing: true, code: code.toString(16) };
}

async function plainText(header) {
  const { MsgHdrToMimeMessage } = ChromeUtils.importESModule("resource:///modules/gloda/MimeMessage.sys.mjs");
  return new Promise(resolve =>
    MsgHdrToMimeMessage(header, null, (_, message) => resolve(message?.coerceBodyToPlaintext() ?? ""), true, {})
  );
}

// Writes and sends as the compose window would; resolves to the failure's code, "0" for none.
async function sendLetter(userName, to, subject, text) {
  const account = accountOf(userName);
  const identity = account.defaultIdentity;
  const fields = Cc["@mozilla.org/messengercompose/composefields;1"].createInstance(Ci.nsIMsgCompFields);
  fields.from = MailServices.headerParser.makeMimeAddress(identity.fullName, identity.email);
  fields.to = to;
  fields.subject = subject;
  const encoded = word => `=?UTF-8?B?${btoa(unescape(encodeURIComponent(word)))}?=`;
  const lines = [
    `From: ${encoded(identity.fullName)} <${identity.email}>`,
    `To: ${to}`,
    `Subject: ${encoded(subject)}`,
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <${Services.uuid.generateUUID().toString().slice(1, -1)}@test.invalid>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    text,
    "",
  ];
  const path = PathUtils.join(PathUtils.tempDir, "letter.eml");
  await IOUtils.writeUTF8(path, lines.join("\r\n"));
  const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
  file.initWithPath(path);
  return new Promise((resolve, reject) => {
    const listener = {
      QueryInterface: ChromeUtils.generateQI(["nsIMsgSendListener"]),
      onStartSending() {},
      onSendProgress() {},
      onStatus() {},
      onStopSending(id, status) {
        resolve(status.toString(16));
      },
      onGetDraftFolderURI() {},
      onSendNotPerformed() {
        resolve("not performed");
      },
      onTransportSecurityError() {
        resolve("certificate");
      },
    };
    new MessageSend()
      .sendMessageFile(identity, account.key, fields, file, false, false, Ci.nsIMsgSend.nsMsgDeliverNow, null, listener, "")
      .catch(reject);
  });
}

// As "get messages" in the window would start it: with prompts, if any are needed.
function startFetching(userName) {
  fetchOnce(userName);
}

// What stands in the isp folder for a domain: the first place where the account hub looks.
async function knownServers(domain) {
  const { FetchConfig } = ChromeUtils.importESModule("resource:///modules/accountcreation/FetchConfig.sys.mjs");
  const told = server =>
    [server.type, server.hostname, server.port, server.socketType, server.username].join(" ");
  try {
    const config = await FetchConfig.fromDisk(domain, new AbortController().signal);
    return { incoming: told(config.incoming), outgoing: told(config.outgoing) };
  } catch (error) {
    if (error.message != "local file not found") {
      throw error;
    }
    return {};
  }
}

// The account hub for mail, which stands behind a shadow root in the main window.
function hub() {
  const container = Services.wm.getMostRecentWindow("mail:3pane").document.querySelector("account-hub-container");
  return container?.shadowRoot.querySelector("account-hub-email");
}

function inHub(selector) {
  const found = hub().querySelector(selector);
  if (!found?.checkVisibility()) {
    throw new Error(`the account hub shows no ${selector}: ${hub().innerText}`);
  }
  return found;
}

// Until it rests at a step; what it shows instead when it does not come there.
async function hubComesTo(id) {
  for (let attempt = 0; attempt < 120; ++attempt) {
    if (hub()?.querySelector(`#${id}`)?.checkVisibility() && !hub().classList.contains("busy")) {
      return;
    }
    await pause(250);
  }
  throw new Error(`the account hub does not come to ${id}: ${hub()?.innerText}`);
}

// As they are written there for a person to look at.
function serversInHub() {
  const shown = (...ids) => ids.map(id => inHub(`#${id}`).innerText).join(" ");
  return {
    incoming: shown("incomingType", "incomingHost", "incomingPort"),
    outgoing: shown("outgoingType", "outgoingHost", "outgoingPort"),
    userName: shown("sharedUsername"),
    security: shown("sharedSocketType"),
  };
}

// Whether an HTTPS server's certificate is trusted; tried again for a while, as policies are read after the start.
async function fetched(url) {
  for (let attempt = 0; attempt < 10; ++attempt) {
    try {
      await fetch(url, { cache: "no-store" });
      return "accepted";
    } catch (error) {
      await pause(500);
    }
  }
  return "refused";
}
