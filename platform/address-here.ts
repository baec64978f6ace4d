import type { Address } from '../core/sites';

/** A frame without an address of its own (about:blank, srcdoc) has its maker's origin, or none: then the host is empty. */
export function addressHere(): Address {
  const hasNone = location.hostname === '' && URL.canParse(self.origin);
  const { hostname, pathname, port, search } = hasNone ? new URL(self.origin) : location;
  return { hostname, pathname, port, search };
}
