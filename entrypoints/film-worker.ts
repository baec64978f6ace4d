import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveParts } from '../platform/opening/decoder-worker';
import { openFilm } from '../platform/opening/film';

/** Opens one film, for the inspector's Worker. */
export default defineUnlistedScript(() => {
  serveParts(openFilm);
});
