import { compileList, type Compiled, type Report } from '../../../core/lists/compile-list';
import { type ReadingOptions } from '../../../core/lists/read-list';

export const compile = (text: string, options: Partial<ReadingOptions> = {}): Compiled =>
  compileList(text, 'salt', { paths: false, cosmetic: false, ...options });
export const report = (text: string): Report => {
  const result = compile(text);
  if (result.kind === 'refused') throw new Error(result.why);
  return result.report;
};
