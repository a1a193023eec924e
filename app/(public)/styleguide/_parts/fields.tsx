import { Field, FieldGroup } from '@/components/ui/field';
import { Checkbox, Input, Radio, Select, Textarea } from '@/components/ui/input';

const OPTIONS = [
  { value: 'a', label: 'Group A' },
  { value: 'b', label: 'Group B' },
];

export function FieldSpecimens({ theme }: { theme: string }) {
  const id = (name: string) => `${theme}-${name}`;
  return (
    <>
      <div className="cols3">
        <Field id={id('rest')} label="Place">
          {(control) => <Input {...control} defaultValue="Daejeon" />}
        </Field>
        <Field id={id('focus')} label="Focus">
          {(control) => <Input {...control} className="fv" defaultValue="Daejeon" />}
        </Field>
        <Field id={id('off')} label="Off">
          {(control) => <Input {...control} disabled defaultValue="Daejeon" />}
        </Field>
      </div>
      <div className="cs-stack">
        <Field
          id={id('bad')}
          label="Passport number"
          hint="Nine characters. Hosts with a security gate see it, nobody else."
          error="Enter the passport number"
        >
          {(control) => <Input {...control} fit="short" />}
        </Field>
        <Field id={id('select')} label="Group" hint="Everybody moves with one group">
          {(control) => (
            <Select {...control} fit="short" options={OPTIONS} placeholder="Not in a group" />
          )}
        </Field>
        <Field id={id('area')} label="Remark">
          {(control) => <Textarea {...control} rows={2} />}
        </Field>
        <FieldGroup id={id('group')} label="Answer" hint="It can be changed with the same link">
          <div className="opts">
            {OPTIONS.map(({ value, label }, index) => (
              <Radio
                key={value}
                name={id('answer')}
                value={value}
                label={label}
                hint="14 people"
                defaultChecked={index === 0}
              />
            ))}
          </div>
        </FieldGroup>
        <div className="opts">
          <Checkbox defaultChecked label="Needs a visa" />
          <Checkbox label="Halal" hint="The kitchen knows two days before" />
        </div>
      </div>
    </>
  );
}
