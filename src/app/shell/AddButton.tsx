import { Plus } from 'lucide-react';
import { useAddingAccess } from '../../store/adding/access.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Opens the dialog for adding articles. `popoverTarget`: the menu that contains the button, and that it closes. */
export function AddButton({ popoverTarget }: { readonly popoverTarget?: string }) {
  const text = useText(messages);
  const access = useAddingAccess();
  if (access === null) return null;
  return (
    <Button
      primary
      aria-haspopup="dialog"
      title={text.addArticles}
      popoverTarget={popoverTarget}
      onPointerEnter={access.prefetch}
      onFocus={access.prefetch}
      onClick={access.open}
    >
      <Plus size={15} aria-hidden="true" />
      {text.add}
    </Button>
  );
}
