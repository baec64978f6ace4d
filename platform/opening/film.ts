import {
  BlobSource,
  CanvasSink,
  EncodedPacketSink,
  Input,
  MATROSKA,
  MP4,
  QTFF,
  VideoSampleSink,
  WEBM,
  type InputVideoTrack,
} from 'mediabunny';
import { framesFor, spread, type Moment } from '../../core/film-times';
import { FILM_FRAMES, FRAME_SIDE } from '../../core/opening-limits';
import { isSaidSmaller } from '../../core/picture-size';
import type { Part } from './part';

/**
 * Frames of a film, spread from its start to its end, turned as the film says. Reads only what
 * these need.
 *
 * @throws when the film is damaged
 */
export async function* openFilm(file: Blob): AsyncGenerator<Part> {
  const input = new Input({
    source: new BlobSource(file),
    formats: [MP4, QTFF, WEBM, MATROSKA],
  });
  const tracks = await input.getTracks();
  if (tracks.length === 0) throw new Error('Neither pictures nor sound');
  // A screen and a camera may be in one film.
  for (const track of await input.getVideoTracks()) yield* framesOf(track);
}

async function* framesOf(track: InputVideoTrack): AsyncGenerator<Part> {
  if (!(await track.canDecode())) {
    yield { kind: 'not-inspected', reason: 'unsupported' };
    return;
  }
  if (await liesAboutSize(track)) {
    yield { kind: 'not-inspected', reason: 'broken' };
    return;
  }
  const sink = new CanvasSink(track, await sizeOf(track));
  let last: number | undefined;
  let isWhole = true;
  for await (const frame of sink.canvasesAtTimestamps(framesFor(await momentsOf(track)))) {
    if (frame === null) isWhole = false;
    // In a short film several moments have the same frame.
    if (frame === null || frame.timestamp === last) continue;
    last = frame.timestamp;
    const { canvas } = frame;
    if (!(canvas instanceof OffscreenCanvas)) throw new Error('A Worker has no other canvas');
    yield { kind: 'picture', bitmap: canvas.transferToImageBitmap(), isShown: false };
  }
  if (!isWhole) yield { kind: 'not-inspected', reason: 'broken' };
}

async function liesAboutSize(track: InputVideoTrack): Promise<boolean> {
  const frame = await new VideoSampleSink(track).getSample(await track.getFirstTimestamp());
  if (frame === null) return false;
  const said = { width: await track.getCodedWidth(), height: await track.getCodedHeight() };
  const lies = isSaidSmaller(said, { width: frame.codedWidth, height: frame.codedHeight });
  frame.close();
  return lies;
}

async function momentsOf(track: InputVideoTrack): Promise<Moment[]> {
  const packets = new EncodedPacketSink(track);
  const start = await track.getFirstTimestamp();
  const moments: Moment[] = [];
  for (const at of spread(start, await track.computeDuration(), FILM_FRAMES)) {
    const packet = await packets.getKeyPacket(at, { metadataOnly: true });
    moments.push({ at, key: packet?.timestamp ?? start });
  }
  return moments;
}

/** No larger than a frame needs to be; the sink keeps its proportions. */
async function sizeOf(track: InputVideoTrack): Promise<{ width?: number; height?: number }> {
  const [width, height] = [await track.getDisplayWidth(), await track.getDisplayHeight()];
  if (Math.max(width, height) <= FRAME_SIDE) return {};
  return width > height ? { width: FRAME_SIDE } : { height: FRAME_SIDE };
}
