import { browser } from 'wxt/browser';

/** Firefox gives its content scripts an own property; Chromium a function. */
type Opener = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, a closed one too. Content scripts only. */
export function openShadowRoot(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  if (import.meta.env.FIREFOX) return (element as Opener).openOrClosedShadowRoot ?? null;
  return browser.dom.openOrClosedShadowRoot(element);
}
