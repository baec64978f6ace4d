import { expect, it } from 'vitest';
import { notInspected } from '../../core/inspection';
import { countFaces, streamOf } from '../../core/question-facts';
import { broken, face, held, noFace, oneFace } from './examples';

const twoFaces = { ...oneFace, faces: [face, face] };
const maybe = { ...oneFace, kind: 'not-sure' } as typeof oneFace;

it.each([
  ['nothing', [], 0],
  ['no face', [held(noFace)], 0],
  ['one and two', [held(oneFace), held(twoFaces)], 3],
  ['what may be one', [held(maybe)], 0],
  ['what nobody could look at', [held(broken), held(oneFace)], 1],
  ['what was answered for', [{ ...held(twoFaces), answered: true }, held(oneFace)], 1],
])('faces in %s', (_, pictures, faces) => {
  expect(countFaces(pictures)).toBe(faces);
});

it.each([
  ['the camera', [held(notInspected('camera'))], 'camera'],
  ['the screen', [held(notInspected('screen'))], 'screen'],
  ['a broken picture', [held(broken)], undefined],
  ['a picture', [held(oneFace)], undefined],
])('the stream of %s', (_, pictures, stream) => {
  expect(streamOf(pictures)).toBe(stream);
});
