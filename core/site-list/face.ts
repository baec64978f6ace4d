import { inCategory } from './row';

/** Avatars, portraits, talking photos. */
export const face = inCategory('face', [
  { id: 'akool', name: 'Akool', hosts: ['akool.com'] },
  { id: 'aragon', name: 'Aragon', hosts: ['aragon.ai'] },
  { id: 'artguru', name: 'Artguru', hosts: ['artguru.ai'] },
  { id: 'carat', name: 'Carat', hosts: ['carat.im'] },
  { id: 'd-id', name: 'D-ID', hosts: ['d-id.com'] },
  { id: 'epik', name: 'EPIK', hosts: ['epik.snowcorp.com'], default: 'opt' },
  { id: 'faceapp', name: 'FaceApp', hosts: ['faceapp.com'], default: 'opt' },
  { id: 'headshotpro', name: 'HeadshotPro', hosts: ['headshotpro.com'] },
  { id: 'hedra', name: 'Hedra', hosts: ['hedra.com'] },
  { id: 'heygen', name: 'HeyGen', hosts: ['heygen.com'] },
  { id: 'lensa', name: 'Lensa', hosts: ['prisma-ai.com'], default: 'opt' },
  { id: 'photo-ai', name: 'Photo AI', hosts: ['photoai.com'] },
  { id: 'photoleap', name: 'Photoleap', hosts: ['photoleapapp.com'], default: 'opt' },
  { id: 'prequel', name: 'Prequel', hosts: ['prequel.app'], default: 'opt' },
  { id: 'reface', name: 'Reface', hosts: ['reface.ai'] },
  { id: 'secta', name: 'Secta', hosts: ['secta.ai'] },
  { id: 'snow', name: 'SNOW', hosts: ['snow.me'], default: 'opt' },
  { id: 'synthesia', name: 'Synthesia', hosts: ['synthesia.io'] },
  { id: 'try-it-on-ai', name: 'Try it on AI', hosts: ['tryitonai.com'] },
]);
