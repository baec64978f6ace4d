import sharp from 'sharp';
import { bytesOf, made, picture } from './pictures';

/** PDFs for the tests, written by hand: ISO 32000-2, 7.5. */
interface Options {
  /** each on a page of its own */
  readonly jpegs?: readonly Buffer[];
  /** in a pattern that fills the page, as office programs write cropped pictures */
  readonly inPattern?: boolean;
  /** one under the other on one page, as if one picture had been cut */
  readonly strips?: readonly Buffer[];
  readonly textPages?: number;
  readonly isLocked?: boolean;
  /** what the pictures say of their size */
  readonly side?: number;
}

const stream = (dictionary: string, bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);

export async function pdf(options: Options): Promise<Buffer> {
  const {
    jpegs = [],
    strips = [],
    inPattern = false,
    textPages = 0,
    isLocked = false,
    side,
  } = options;
  /** From number 3; the catalogue is 1, the pages are 2. */
  const objects: Buffer[] = [];
  const add = (object: string | Buffer): string => {
    objects.push(typeof object === 'string' ? Buffer.from(object) : object);
    return `${objects.length + 2} 0 R`;
  };
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const pages: string[] = [];
  const addPage = (content: string, resources: string): void => {
    const contents = add(stream('', Buffer.from(content)));
    pages.push(
      add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents}
        /Resources << /Font << /F ${font} >> ${resources} >> >>`),
    );
  };
  const addPicture = async (jpeg: Buffer): Promise<string> => {
    const { width, height } =
      side === undefined ? await sharp(jpeg).metadata() : { width: side, height: side };
    return add(
      stream(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height}
          /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
        jpeg,
      ),
    );
  };
  for (const jpeg of jpegs) {
    const picture = await addPicture(jpeg);
    const drawn = `q 400 0 0 300 90 400 cm /I Do Q`;
    const resources = `/XObject << /I ${picture} >>`;
    if (inPattern) {
      const pattern = add(
        stream(
          `/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 595 842] /XStep 595 /YStep 842
            /Resources << ${resources} >>`,
          Buffer.from(drawn),
        ),
      );
      addPage('/Pattern cs /P scn 0 0 595 842 re f', `/Pattern << /P ${pattern} >>`);
    } else addPage(drawn, resources);
  }
  if (strips.length > 0) {
    const pictures = await Promise.all(strips.map(addPicture));
    const height = 400 / strips.length;
    addPage(
      strips
        .map((_, at) => `q 400 0 0 ${height} 90 ${700 - at * height} cm /I${at} Do Q`)
        .join(' '),
      `/XObject << ${pictures.map((picture, at) => `/I${at} ${picture}`).join(' ')} >>`,
    );
  }
  for (let page = 0; page < textPages; page++) {
    addPage('BT /F 12 Tf 72 700 Td (Homework: bread, milk, tea.) Tj ET', '');
  }
  const junk = '00'.repeat(32);
  const locked = isLocked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${junk}> /U <${junk}> /P -4 >> /ID [<00> <00>]`
    : '';
  const all = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${pages.join(' ')}] /Count ${pages.length} >>`),
    ...objects,
  ];
  let file = Buffer.from('%PDF-1.7\n');
  const offsets = all.map((object, index) => {
    const offset = file.length;
    file = Buffer.concat([
      file,
      Buffer.from(`${index + 1} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ]);
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const end = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer
<< /Size ${all.length + 1} /Root 1 0 R ${locked} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(end)]);
}

const portrait = async () => bytesOf(await picture('portrait.jpg'));
const stairs = async () => bytesOf(await picture('stairs.jpg'));

const makers = {
  'homework.pdf': () => pdf({ textPages: 3 }),
  'stairs.pdf': async () => pdf({ jpegs: [await stairs()], textPages: 1 }),
  'portrait.pdf': async () => pdf({ jpegs: [await stairs(), await portrait()], textPages: 1 }),
  'pattern.pdf': async () => pdf({ jpegs: [await portrait()], inPattern: true }),
  /** a face in twelve strips of 35 pixels */
  'strips.pdf': async () => {
    const whole = sharp(await portrait());
    const strips = Array.from({ length: 12 }, (_, at) =>
      whole
        .clone()
        .extract({ left: 0, top: at * 35, width: 480, height: 35 })
        .jpeg()
        .toBuffer(),
    );
    return pdf({ strips: await Promise.all(strips) });
  },
  'long.pdf': () => pdf({ textPages: 300 }),
  'locked.pdf': async () => pdf({ jpegs: [await stairs()], isLocked: true }),
  'swollen.pdf': async () => pdf({ jpegs: [await stairs()], side: 8_000 }),
  'no-picture.pdf': () => pdf({ jpegs: [Buffer.from('no picture')], side: 100 }),
  'half.pdf': async () => {
    const whole = await pdf({ jpegs: [await portrait()] });
    return whole.subarray(0, Math.floor(whole.length / 2));
  },
  'dots.pdf': async () => {
    const dot = await sharp(await portrait())
      .resize(30, 100)
      .jpeg()
      .toBuffer();
    return pdf({ jpegs: [dot] });
  },
  'album.pdf': async () => {
    const small = await sharp(await stairs())
      .resize(64)
      .jpeg()
      .toBuffer();
    return pdf({ jpegs: Array<Buffer>(30).fill(small) });
  },
} as const;

export const document = (name: keyof typeof makers): Promise<string> => made(name, makers[name]);
