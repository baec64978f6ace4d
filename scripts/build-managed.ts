/** `npm run build:managed`: the build for administrators, beside the one for families. */
import { build } from 'wxt';

process.env.ASK_FIRST_BUILD = 'managed';
for (const browser of ['chrome', 'firefox']) await build({ browser });
