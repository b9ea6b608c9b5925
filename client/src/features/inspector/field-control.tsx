import type { Field } from '@cap-commun/shared/domain/field';
import { ChoiceControl, RefControl } from './choice-controls.tsx';
import { CollectionControl } from './collection-control.tsx';
import { FieldSlot } from './field-slot.tsx';
import type { ControlProps } from './form-context.ts';
import { GroupControl } from './group-control.tsx';
import { ListControl } from './list-control.tsx';
import { RecordControl } from './record-control.tsx';
import { BooleanControl, DateControl, NumberControl, TextControl, WordControl } from './value-controls.tsx';

/** A field in its place in the form. */
export function FieldControl(props: ControlProps) {
  return (
    <FieldSlot id={props.id} path={props.path}>
      <ControlOfKind {...props} />
    </FieldSlot>
  );
}

/** The control of a field, by its kind. A new kind of field is a type error here until it has one. */
function ControlOfKind(props: ControlProps) {
  const { field, ...rest } = props;
  switch (field.kind) {
    case 'text':
      return <TextControl {...rest} field={field} />;
    case 'word':
    case 'raw':
      return <WordControl {...rest} field={field} />;
    case 'number':
      return <NumberControl {...rest} field={field} />;
    case 'boolean':
      return <BooleanControl {...rest} field={field} />;
    case 'date':
      return <DateControl {...rest} field={field} />;
    case 'choice':
      return <ChoiceControl {...rest} field={field} />;
    case 'ref':
      return <RefControl {...rest} field={field} />;
    case 'ref-set':
      return <CollectionControl {...rest} field={field} />;
    case 'list':
      return <ListControl {...rest} field={field} />;
    case 'record':
      return <RecordControl {...rest} field={field} />;
    case 'group':
      return <GroupControl {...rest} field={field} renderField={FieldControl} />;
    case 'copy':
      return null;
  }
}

/** Whether a field needs the whole width of the form. */
export function isWide(field: Field): boolean {
  return (
    field.kind === 'text' ||
    field.kind === 'ref-set' ||
    field.kind === 'list' ||
    field.kind === 'record' ||
    field.kind === 'group'
  );
}
