/**
 * `npm run check:law`: fails from 30 days before a file or a claim has to be reviewed. Runs before a
 * release and every week, not in `npm test`, which would fail by itself one day.
 * `-- --today 2027-03-01` asks for another day.
 */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { dueReviews } from '../core/law-review';
import { lawFiles } from '../law/law-files';

const DAYS_BEFORE = 30;

const { values } = parseArgs({ options: { today: { type: 'string' } } });
const today = v.parse(
  v.pipe(v.string(), v.isoDate('--today takes a day such as 2027-03-01')),
  values.today ?? new Date().toISOString().slice(0, 10),
);

const due = dueReviews(lawFiles, today, DAYS_BEFORE);
if (due.length === 0) {
  console.log(`Law: on ${today} nothing has to be reviewed within ${DAYS_BEFORE} days.`);
} else {
  console.error(
    `Law: on ${today} these have to be reviewed (CONTRIBUTING.md, "Reviewing the law"):`,
  );
  for (const { id, reviewBy, past } of due) {
    console.error(`  ${id}: ${past ? 'past its review since' : 'by'} ${reviewBy}`);
  }
  process.exitCode = 1;
}
