import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { ListsSection } from '../../components/lists-section';
import { createListsView } from './lists-view';
import type { PartProps } from './part';
import { PinGate } from './pin-gate';
import { useEverySite } from './use-every-site';
import { usePolicyList } from './use-policy-list';
import '../confirm-button.css';
import './lists.css';

const PLACE = 'lists';

/** Lists of sites out of files. Removing one, or replacing it, is loosening: with a family lock it needs the PIN. */
export function ListsPart({ view }: PartProps) {
  const [store] = useState(() => createListsView());
  const lists = useStore(store);
  useEffect(() => store.getState().follow(), [store]);
  const { effective, isUnlocked } = view;
  const { mode, importedLists } = effective.settings;
  const mayRemove = !effective.isFamilyLocked || isUnlocked;
  const isActive = useEverySite() && mode === 'wide';
  const policy = usePolicyList(importedLists);
  return (
    <ListsSection
      {...{ ...lists, policy, isActive, mayRemove }}
      onImport={(list) => {
        void lists.start(list, mayRemove);
      }}
      onCancel={lists.cancel}
      onTakeSuffix={(suffix) => {
        void lists.takeSuffix(suffix);
      }}
      onRemove={(id) => {
        void lists.remove(id);
      }}
      onAskPin={() => {
        view.askPin(PLACE);
      }}
    >
      <PinGate view={view} place={PLACE} />
    </ListsSection>
  );
}
