import { browser, type Browser } from 'wxt/browser';
import { SIGNATURE_BYTES } from '../core/picture-type';
import { findUnvetted, rawBody, type Finding, type OutgoingBody } from '../core/tripwire';
import { isCovered, matchPattern } from '../core/match-patterns';
import { requiredPatterns } from '../core/required-patterns';
import { sendMessage } from './extension-messaging';
import { findWatched } from './find-watched';
import { onSiteScripts } from './site-scripts';
import { isStoodDown } from './stand-down';
import { stayAwake } from './stay-awake';
import { givenTo } from './tab-given';
import { noteUnvetted } from './unvetted-notice';

/**
 * The net behind the gate: it notices a picture that leaves though nobody vetted it. It claims no
 * more than it can see. Firefox shows raw bodies, those of workers too, and waits for an answer;
 * Chromium shows the names of files in a form, and waits for nobody.
 */
type Details = Browser.webRequest.OnBeforeRequestDetails;

/** A release and the request that follows it reach us on two ways. */
const SETTLE_MS = 400;

const valuesOf = (formData: unknown): string[] =>
  Object.values(formData as Record<string, unknown[]>)
    .flat()
    .filter((value) => typeof value === 'string');

const headOf = (bytes: ArrayBuffer | undefined): string =>
  Array.from(new Uint8Array(bytes?.slice(0, SIGNATURE_BYTES) ?? []), (byte) =>
    String.fromCharCode(byte),
  ).join('');

function bodyOf({ requestBody }: Details): OutgoingBody {
  if (requestBody?.formData) return { kind: 'form', values: valuesOf(requestBody.formData) };
  return rawBody((requestBody?.raw ?? []).map(({ bytes }) => headOf(bytes)));
}

/** Firefox alone has one background for all windows, and says it of each request. */
const isPrivate = (details: Details & { readonly incognito?: boolean }): boolean =>
  details.incognito ?? browser.extension.inIncognitoContext;

async function findIn(details: Details): Promise<Finding> {
  const body = bodyOf(details);
  const first = findUnvetted(body, await givenTo(details.tabId));
  if (first === 'nothing' || (await isStoodDown(isPrivate(details)))) return 'nothing';
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return findUnvetted(body, await givenTo(details.tabId));
}

const isRequired = (address: string): boolean => {
  const pattern = matchPattern(new URL(address).hostname);
  return requiredPatterns.some((by) => isCovered(pattern, by));
};

/**
 * At the hosts of the manifest from the first moment, which is what wakes a sleeping background; where page
 * scripts run beyond those, as soon as it is known.
 */
function listen(
  judge: (details: Details) => Browser.webRequest.BlockingResponse | undefined,
  extra: Parameters<typeof browser.webRequest.onBeforeRequest.addListener>[2],
): void {
  const { onBeforeRequest } = browser.webRequest;
  // A site that was added may be wider than one that is required, and two of each would ask twice.
  const beyond: typeof judge = (details) => (isRequired(details.url) ? undefined : judge(details));
  onBeforeRequest.addListener(judge, { urls: [...requiredPatterns] }, extra);
  onSiteScripts((urls) => {
    onBeforeRequest.removeListener(beyond);
    if (urls.length > 0) onBeforeRequest.addListener(beyond, { urls: [...urls] }, extra);
  });
}

/** Firefox. The guard of the top window holds the request like any upload. */
export function holdUnvettedRequests(): void {
  const judge = async (details: Details): Promise<Browser.webRequest.BlockingResponse> => {
    const finding = await findIn(details);
    if (finding === 'nothing') return {};
    const raw = (details.requestBody?.raw ?? []).map(({ bytes }) => bytes ?? new ArrayBuffer());
    // A person may take longer than an idle event page lives.
    const letGo = stayAwake();
    try {
      const released = await sendMessage(
        'vetRequest',
        finding === 'picture' ? { file: new File(raw, '') } : {},
        { tabId: details.tabId, frameId: 0 },
      );
      return released === true ? {} : { cancel: true };
    } catch (error) {
      // No guard in the top window, so nobody to ask: a page that frames a listed one. But a page that
      // leaves under the question must not get by so.
      return /receiving end/i.test(String(error)) ? {} : { cancel: true };
    } finally {
      letGo();
    }
  };
  listen(
    (details) =>
      (details.tabId < 0 || details.method === 'GET' ? undefined : judge(details)) as undefined,
    ['blocking', 'requestBody'],
  );
}

/** Chromium. */
export function noteUnvettedRequests(): void {
  const note = async (details: Details): Promise<void> => {
    const host = hostOf(details.initiator);
    if ((await findWatched({ hostname: host, pathname: '/' })) === 'no') return;
    if ((await findIn(details)) === 'picture-name') await noteUnvetted(details.tabId, host);
  };
  listen(
    (details) => {
      if (details.tabId >= 0 && details.method !== 'GET') void note(details);
      return undefined;
    },
    ['requestBody'],
  );
}

const hostOf = (address = ''): string => (URL.canParse(address) ? new URL(address).hostname : '');
