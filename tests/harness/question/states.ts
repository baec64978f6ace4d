import { isoDay } from '../../../core/day';
import type { Settings } from '../../../core/settings';
import { aClass, broken, hills, maybe, onePupil, unseen, changed } from './held';
import type { Held } from './held';

/** One of all that the question can look like, and how to get there. */
export interface QuestionState {
  /** the class photo, unless others are named */
  readonly pictures?: readonly Held[];
  readonly settings?: Partial<Settings>;
  readonly rhythm?: object;
  /** selectors, activated in turn */
  readonly clicks?: readonly string[];
  /** activated last, by the person's own pointer: going on counts no other */
  readonly press?: string;
  /** a selector of what is there when the state is */
  readonly shows: string;
}

export const school = {
  schoolName: 'Hill <b>Road</b> School',
  contactName: 'Ms Tanaka',
  contactText: 'Come and talk. Any time.',
  contactUrl: 'tel:0312345678',
} satisfies Partial<Settings>;

const facts = (factSet: number): QuestionState => ({
  rhythm: { factSet, wentOnToday: 0, interval: 1 },
  shows: `.facts[data-look="${factSet}"]`,
});
const today = isoDay(new Date());
const short = { factSet: 1, wentOnToday: 0, lastFullDay: today, interval: 8 };
/** One act more is asked of whoever goes on often. */
const often = { ...short, day: today, wentOnToday: 2 };

const answers = 'fieldset';
const help = '.help-lines';
const several = [aClass, onePupil, hills, { ...maybe, answered: true }];
const folder = Array.from({ length: 15 }, (_, index) => (index % 3 === 0 ? aClass : hills));
const remind = { level: 'remind' } as const;
const hold = { level: 'hold', ...school } as const;

export const states = {
  first: { shows: '.facts' },
  'one-person': { pictures: [onePupil], shows: answers },
  maybe: { pictures: [maybe], shows: answers },
  'not-inspected': { pictures: [broken], shows: answers },
  elsewhere: { pictures: [unseen('elsewhere')], shows: answers },
  camera: { pictures: [unseen('camera')], shows: answers },
  screen: { pictures: [unseen('screen')], shows: answers },
  several: { pictures: several, shows: '.leave-out' },
  folder: { pictures: folder, shows: '.grid .more' },
  short: { rhythm: short, shows: '.facts' },
  'facts-2': facts(1),
  'facts-3': facts(2),
  'facts-4': facts(3),
  'facts-5': facts(4),
  'no-answer': { clicks: ['#next-step'], shows: '.advice:not(:empty)' },
  'someone-did-not': { clicks: ['[value=someone-did-not]'], shows: '.advice:not(:empty)' },
  confirm: {
    rhythm: often,
    clicks: ['[value=everyone-said-yes]'],
    press: '#next-step',
    shows: '.tick',
  },
  'ask-them': { clicks: ['[value=someone-did-not]', '#next-step'], shows: 'textarea' },
  'ask-them-copied': {
    clicks: ['[value=someone-did-not]', '#next-step', '.copy'],
    shows: '.second .advice:not(:empty)',
  },
  law: { clicks: ['#law'], shows: '.claims' },
  'help-happened': { clicks: ['#happened-to-me'], shows: help },
  'help-made': { clicks: ['#made-one'], shows: help },
  'help-saw': { clicks: ['#saw-one'], shows: help },
  remind: { settings: { ...remind, ...school }, shows: '.one-tap' },
  'remind-several': { settings: remind, pictures: several, shows: '.one-tap' },
  'remind-camera': { settings: remind, pictures: [unseen('camera')], shows: '.one-tap' },
  hold: { settings: hold, shows: '.school' },
  'hold-unseen': { settings: { onUninspectable: 'hold' }, pictures: [broken], shows: answers },
  'ask-adult': {
    settings: hold,
    clicks: ['[value=only-me]', '#next-step'],
    shows: '.second .school',
  },
  hide: { clicks: ['#hide'], shows: '.upload-hidden' },
  'hide-several': { pictures: [aClass, onePupil], clicks: ['#hide'], shows: '.upload-hidden' },
  'hide-failed': {
    pictures: [changed],
    clicks: ['#hide'],
    shows: '.hide-faces:not([aria-busy="true"]) h1',
  },
} as const satisfies Readonly<Record<string, QuestionState>>;

export type StateName = keyof typeof states;
export const stateNames = Object.keys(states) as StateName[];
