import { EllipsisVertical, Eye, EyeOff, FolderInput, History, MessagesSquare, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fixLinks, linkKey } from '../../../lib/domain/notes/links';
import { headlineOf, isReflection, type Note } from '../../../lib/domain/notes/note';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { useWishes } from '../../app/use-wishes';
import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import type { MenuItem } from '../../controls/menu-item';
import { TakeToSupervision, useTakeToSupervision } from '../../records/TakeToSupervision';
import type { Taken } from '../../records/take-to-supervision';
import { readLinkNames } from '../links/link-names';
import { useWorkspace } from '../WorkspaceContext';
import { deleteNote } from './delete-note';
import { FileDialog } from './FileDialog';
import styles from './Note.module.css';

export interface NoteDeedsProps {
  readonly note: Note;
  /** Whether its pane has the attention. */
  readonly isActive: boolean;
  readonly isPreviewed: boolean;
  readonly onPreview: () => void;
  readonly isHistory: boolean;
  readonly onHistory: () => void;
  /** Saves what is written now and gives it. */
  readonly save: () => Promise<string>;
}

/** What can be done with a note, after what it is for; in a narrow pane what finds no room is in a menu. */
export function NoteDeeds(props: NoteDeedsProps & { readonly children: ComponentChildren }) {
  const { note, isActive, isPreviewed, onPreview, isHistory, onHistory, save, children } = props;
  const { hidesLabels } = useWorkspace();
  const [isFiling, setFiling] = useState(false);
  const { finish, remove } = useNoteDeeds(note, save);
  const take = useTakeToSupervision();
  const isTemplate = note.kind === 'template';
  const taken: Taken | null = isTemplate
    ? null
    : {
        ...{ clientId: note.clientId, source: 'note', sourceId: note.id },
        words: say('supervision.about.note', { title: headlineOf(note) || say('note.untitled') }),
      };
  useWishes(taken ? { supervision: () => take(taken) } : {}, isActive);
  const isFiled = !isReflection(note) && !isTemplate;
  const file = () => setFiling(true);
  const items: readonly (MenuItem | false | null)[] = [
    note.kind === 'record' && { id: 'finish', label: say('note.finish'), run: finish },
    { id: 'preview', label: say('note.preview'), icon: isPreviewed ? EyeOff : Eye, run: onPreview },
    taken && {
      ...{ id: 'supervision', label: say('supervision.take'), icon: MessagesSquare },
      run: () => take(taken),
    },
    isFiled && !hidesLabels && { id: 'file', label: say('note.file'), icon: FolderInput, run: file },
    {
      ...{ id: 'history', icon: History, run: onHistory },
      label: say(isHistory ? 'note.history.leave' : 'note.history'),
    },
    { id: 'delete', label: say('note.delete'), icon: Trash2, run: remove },
  ];
  return (
    <>
      <More items={items.filter((item) => !!item)} />
      <div class={styles['deeds']}>
        {children}
        <div class={styles['often']}>
          {note.kind === 'record' && (
            <Button title={say('note.finish.what')} onClick={finish}>
              {say('note.finish')}
            </Button>
          )}
          <Button
            aria-pressed={isPreviewed}
            icon={isPreviewed ? EyeOff : Eye}
            variant="quiet"
            onClick={onPreview}
          >
            {say('note.preview')}
          </Button>
        </div>
        <div class={styles['rest']}>
          {taken && <TakeToSupervision {...taken} />}
          {isFiled && (
            <IconButton icon={FolderInput} label={say('note.file')} disabled={hidesLabels} onClick={file} />
          )}
          <IconButton
            icon={History}
            label={say('note.history')}
            aria-pressed={isHistory}
            onClick={onHistory}
          />
          <IconButton icon={Trash2} label={say('note.delete')} onClick={remove} />
        </div>
      </div>
      {isFiling && <FileDialog {...{ note, save }} onClose={() => setFiling(false)} />}
    </>
  );
}

/** The button of the menu; a pane may be narrower than what it opens, which therefore stands over the page. */
function More({ items }: { readonly items: readonly MenuItem[] }) {
  const { menu } = useWorkspace();
  const label = say('note.more');
  return (
    <div class={styles['more']}>
      <IconButton
        icon={EllipsisVertical}
        label={label}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => {
          if (!(currentTarget instanceof HTMLElement)) return;
          currentTarget.focus();
          const { left: x, bottom: y } = currentTarget.getBoundingClientRect();
          menu.value = { label, items, x, y };
        }}
      />
    </div>
  );
}

function useNoteDeeds(note: Note, save: () => Promise<string>) {
  const { run, notify } = useApp();
  const vault = useVault();
  const finish = async () => {
    const base = await save();
    const names = await readLinkNames(vault.store, base);
    const text = fixLinks(base, (target) => names.get(linkKey(target)) ?? null);
    await run('note.finish', { noteId: note.id, base, text });
  };
  const remove = async () => deleteNote({ run, notify }, vault, { ...note, text: await save() });
  return { finish: () => void finish(), remove: () => void remove() };
}
