/** Where on a client's page each gesture is made; what the client does not take by itself has no place. */
export interface Client {
  /** Its page in pages/, and its name in docs/coverage.md. */
  readonly name: string;
  readonly places: Readonly<Partial<Record<Gesture, string>>>;
  /** A second place for the first of these gestures, for two at once. */
  readonly second: readonly [gesture: Gesture, place: string];
  /** It makes new files of those it gets, dated when it does. */
  readonly datesFiles?: true;
}

export const gestureNames = [
  'pick one',
  'pick many',
  'pick a folder',
  'drop a file',
  'drop a folder',
  'paste',
  'read the clipboard',
] as const;

export type Gesture = (typeof gestureNames)[number];

/** A picker by click on one place, for one file or for many. */
const picks = (place: string) => ({ 'pick one': place, 'pick many': place });
/** A drop on one place, of files or a folder. */
const drops = (place: string) => ({ 'drop a file': place, 'drop a folder': place });

export const clients: readonly Client[] = [
  {
    name: 'react-dropzone',
    places: { ...picks('#zone'), 'pick a folder': '#folder', ...drops('#zone'), paste: '#zone' },
    second: ['drop a file', '#second'],
  },
  {
    name: 'filepond',
    places: {
      ...picks('#browse-1'),
      'pick a folder': '#browse-3',
      ...drops('#zone'),
      paste: 'body',
    },
    second: ['drop a file', '#second'],
  },
  {
    name: 'dropzone',
    places: { ...picks('#browse-zone'), ...drops('#zone') },
    second: ['drop a file', '#second'],
  },
  {
    name: 'uppy',
    places: {
      ...picks('#zone .uppy-Dashboard-browse'),
      'pick a folder': '#zone .uppy-Dashboard-browse + .uppy-Dashboard-browse',
      ...drops('#zone .uppy-Dashboard-AddFiles'),
      paste: '#zone .uppy-Dashboard-browse',
    },
    second: ['drop a file', '#second .uppy-Dashboard-AddFiles'],
  },
  {
    name: 'antd',
    places: {
      ...picks('#button'),
      'pick a folder': '#folder',
      'drop a file': '#zone',
      'drop a folder': '#folder-zone',
      paste: 'body',
    },
    second: ['drop a file', '#second'],
  },
  {
    name: 'plupload',
    places: { ...picks('#browse-zone'), ...drops('#zone') },
    second: ['drop a file', '#second'],
  },
  {
    name: 'gradio',
    places: {
      ...picks('#zone'),
      'pick a folder': '#folder',
      'drop a file': '#zone',
      'read the clipboard': '#clipboard',
    },
    second: ['drop a file', '#second'],
    datesFiles: true,
  },
  {
    name: 'quill',
    places: {
      'pick one': '#browse-1',
      'drop a file': '#zone .ql-editor',
      paste: '#zone .ql-editor',
    },
    second: ['drop a file', '#second .ql-editor'],
  },
  {
    name: 'comfyui-like',
    places: {
      ...picks('#choose'),
      'pick a folder': '#folder',
      'drop a file': '#zone',
      paste: 'body',
    },
    second: ['pick one', '#second'],
  },
  {
    name: 'automatic1111-like',
    places: { ...picks('#input-zone'), 'drop a file': '#zone', paste: 'body' },
    second: ['pick one', '#input-second'],
  },
];
