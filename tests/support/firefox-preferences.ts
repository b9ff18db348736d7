/** The add-on's id in the manifest, and the address this harness gives it before the first start. */
export const ADD_ON_ID = 'beside@beside.invalid';
export const ADD_ON_ADDRESS = 'moz-extension://5a1e0b1c-0000-4000-8000-000000000001';

/** A quiet, offline browser that asks nothing at its start. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.interval': 1000,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'en-US',
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'startup.homepage_welcome_url': '',
  'termsofuse.bypassNotification': true,
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'ui.systemUsesDarkTheme': 0,
} as const;

/** What the harness itself needs: a free port to speak on, a known address, and unsigned add-ons that stay installed. */
const HARNESS = {
  'extensions.autoDisableScopes': 0,
  'extensions.webextensions.uuids': JSON.stringify({
    [ADD_ON_ID]: ADD_ON_ADDRESS.replace('moz-extension://', ''),
  }),
  'marionette.port': 0,
  'remote.prefs.recommended': true,
  'xpinstall.signatures.required': false,
} as const;

/** The contents of a profile's user.js. With a proxy's port, every request has to pass it, those to this machine too. */
export function firefoxPreferences(proxyPort?: number): string {
  const proxy =
    proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
          'network.proxy.allow_hijacking_localhost': true,
        };
  return Object.entries({ ...QUIET, ...HARNESS, ...proxy })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
