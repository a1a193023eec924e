/** What lets Chromium run as root, in a container without a graphics card, and keeps it off the network. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
