import { PinForm } from '../../components/pin-form';
import { useWords } from '../../components/use-words';
import { decides } from '../../core/settings/policy';
import { usePin } from '../adult/use-pin';
import type { SettingsView } from './settings-view';

interface PinGateProps {
  readonly view: SettingsView;
  /** as it was named to `change` */
  readonly place: string;
}

/** Asks for the family's PIN in place, where a change waits for it. Where a policy decides there is none. */
export function PinGate({ view, place }: PinGateProps) {
  const isAsked = view.waiting?.place === place && !decides(view.effective.policy);
  return isAsked ? <AskPin view={view} /> : null;
}

function AskPin({ view }: Pick<PinGateProps, 'view'>) {
  const { t } = useWords();
  const [state, enter] = usePin(() => void view.unlock());
  return (
    <PinForm state={state} onEnter={enter} onCancel={view.dismiss}>
      <p>{t('lock:gate')}</p>
    </PinForm>
  );
}
