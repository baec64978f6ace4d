import { privateMap } from './natives';
import { wrapMethod } from './wrap';

/** The page's closed shadow roots: an event at the window says no more than their host. */
const roots = privateMap<Element, ShadowRoot>();

export function keepClosedRoots(): void {
  wrapMethod<Element, [ShadowRootInit?]>(
    Element.prototype,
    'attachShadow',
    (host, args, native) => {
      const root = native(...args) as ShadowRoot;
      if (root.mode === 'closed') roots.set(host, root);
      return root;
    },
  );
}

/** Where an event really began: inside a closed root, what is under the pointer or has the focus. */
export function innermost(
  target: EventTarget,
  within: (root: ShadowRoot) => Element | null,
): EventTarget {
  let element = target;
  for (;;) {
    const root = element instanceof Element ? roots.get(element) : undefined;
    const inner = root && within(root);
    if (inner === undefined || inner === null || inner === element) return element;
    element = inner;
  }
}
