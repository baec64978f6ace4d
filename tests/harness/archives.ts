import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { bytesOf, made, picture } from './pictures';

/** Archives for the tests, of the pictures of pictures.ts. */
interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password?: string;
}

export async function zip(entries: readonly Entry[]): Promise<Buffer> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const { name, bytes, password } of entries) {
    await writer.add(name, new Uint8ArrayReader(bytes), password === undefined ? {} : { password });
  }
  return Buffer.from(await writer.close());
}

const text = (content: string): Uint8Array => Buffer.from(content);
const portrait = async () => bytesOf(await picture('portrait.jpg'));
const stairs = async () => bytesOf(await picture('stairs.jpg'));

/** Named like what they are not: only bytes count. */
const training = async (last: Buffer): Promise<Entry[]> => [
  { name: 'a.jpg', bytes: await stairs() },
  { name: 'b.png', bytes: text('no picture') },
  { name: 'c.txt', bytes: last },
];

/** What begins like a picture and goes on as 2 GB of zeros; packed, 2 MB. */
async function bomb(): Promise<Buffer> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  let left = 2_047;
  const zeros = new Uint8Array(2 ** 20);
  const readable = new ReadableStream<Uint8Array>({
    start: (stream) => {
      stream.enqueue(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    },
    pull: (stream) => {
      if (left-- > 0) stream.enqueue(zeros);
      else stream.close();
    },
  });
  await writer.add('portrait.png', { readable });
  return Buffer.from(await writer.close());
}

const makers = {
  'faceless.zip': async () => zip(await training(await stairs())),
  /** a face in the last of its pictures */
  'training.zip': async () => zip(await training(await portrait())),
  'letter.docx': async () =>
    zip([
      { name: '[Content_Types].xml', bytes: text('<?xml version="1.0"?><Types/>') },
      { name: 'word/document.xml', bytes: text('<?xml version="1.0"?><w:document/>') },
      { name: 'word/media/image1.jpeg', bytes: await portrait() },
    ]),
  'texts.zip': () => zip([{ name: 'a.jpg', bytes: text('Just a text.') }]),
  'nested.zip': async () =>
    zip([{ name: 'a', bytes: await zip(await training(await portrait())) }]),
  'too-deep.zip': async () => {
    const inner = await zip([{ name: 'a', bytes: await zip([{ name: 'a', bytes: text('a') }]) }]);
    return zip([{ name: 'a', bytes: inner }]);
  },
  'locked.zip': async () => zip([{ name: 'a.jpg', bytes: await stairs(), password: 'secret' }]),
  'half.zip': async () => {
    const whole = await zip(await training(await stairs()));
    return whole.subarray(0, Math.floor(whole.length / 2));
  },
  'bomb.zip': bomb,
  /** it says of itself that it is small */
  'lying-bomb.zip': async () => {
    const lying = await bomb();
    const directory = lying.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    lying.writeUInt32LE(1_000, directory + 24);
    return lying;
  },
} as const;

export const archive = (name: keyof typeof makers): Promise<string> => made(name, makers[name]);
