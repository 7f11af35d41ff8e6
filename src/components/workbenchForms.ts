/**
 * The workbench's own inputs, composed of Observable's: each is an element with a `value` and an `input` event, as Framework's
 * `view` expects.
 */
import type * as ObservableInputs from '@observablehq/inputs';
import type { TableName } from '../tables/codebook.ts';
import { cellsOf } from '../tables/keys.ts';
import {
  type Condition,
  columnsOfTable,
  isNumeric,
  MOST_GROUPS,
  numberColumns,
  OPERATORS,
  operatorsFor,
  type Query,
  SUMMARIES,
  SUMMARY_NAMES,
  takesValue,
} from './workbenchQuery.ts';

/** Observable's inputs, which the page brings. */
type Inputs = typeof ObservableInputs;

/** An element that Framework's `view` can watch. */
export type ViewOf<T> = HTMLElement & { value: T };

/** The longest text that an option shows of a cell. */
const LONGEST_OPTION = 60;

/** Lets a reader add, change and remove conditions. Its value is all of them. */
export function conditionsInput(
  Inputs: Inputs,
  document: Document,
  table: TableName,
  rows: readonly object[],
  first: readonly Condition[],
): ViewOf<readonly Condition[]> {
  const conditions: ConditionRow[] = [];
  const list = document.createElement('div');
  list.className = 'conditions';
  const add = Inputs.button('Add a condition');
  const root = viewOf(document.createElement('div'), () => conditions.map(({ read }) => read()));
  root.append(list, add);

  const append = (condition: Condition): ConditionRow => {
    const row = conditionRow(Inputs, document, table, rows, condition);
    row.remove.addEventListener('input', (event) => {
      event.stopPropagation();
      conditions.splice(conditions.indexOf(row), 1);
      row.root.remove();
      changed();
      add.querySelector('button')?.focus();
    });
    conditions.push(row);
    list.append(row.root);
    return row;
  };
  const changed = () => {
    list.hidden = conditions.length === 0;
    for (const [i, { root }] of conditions.entries()) root.setAttribute('aria-label', `Condition ${i + 1}`);
    root.dispatchEvent(new Event('input', { bubbles: true }));
  };
  add.addEventListener('input', (event) => {
    event.stopPropagation();
    const row = append(startingCondition(table, rows));
    changed();
    row.root.querySelector('select')?.focus();
  });
  first.forEach(append);
  changed();
  return root;
}

interface ConditionRow {
  readonly root: HTMLElement;
  readonly remove: HTMLElement;
  readonly read: () => Condition;
}

/** One condition: column, operator and, where there is one to give, value. Each of them decides what can follow. */
function conditionRow(
  Inputs: Inputs,
  document: Document,
  table: TableName,
  rows: readonly object[],
  first: Condition,
): ConditionRow {
  const columns = columnsOfTable(table);
  const column = Inputs.select([...columns.keys()], { label: 'Column', value: first.column });
  const remove = Inputs.button('Remove');
  // It takes its own form away, which could then not be submitted.
  remove.querySelector('button')?.setAttribute('type', 'button');
  const root = document.createElement('div');
  root.className = 'condition';
  root.setAttribute('role', 'group');
  let operator = operatorInput(first.column, first.operator);
  let value = valueInput(first);

  function operatorInput(name: string, chosen: Condition['operator']) {
    const operators = operatorsFor(columns.get(name)?.type ?? 'string');
    const input = Inputs.select(operators, {
      label: 'Condition',
      value: operators.includes(chosen) ? chosen : 'is',
      format: (each) => OPERATORS[each].words,
    });
    input.addEventListener('input', () => {
      value = valueInput({ column: column.value, operator: operator.value, value: value?.value ?? '' });
      layOut();
    });
    return input;
  }
  function valueInput(condition: Condition) {
    if (!takesValue(condition.operator)) return null;
    return isChoice(condition, table)
      ? choiceInput(Inputs, valuesOf(rows, condition.column), condition.value)
      : typedInput(Inputs, condition, table);
  }
  const layOut = () => {
    const parts = [column, operator, ...(value ? [value] : []), remove];
    // What stays is not taken out and put back: it would lose the focus.
    for (const part of [...root.children]) if (!parts.some((each) => each === part)) part.remove();
    parts.forEach((part, i) => {
      if (root.children[i] !== part) root.insertBefore(part, root.children[i] ?? null);
    });
  };
  column.addEventListener('input', () => {
    operator = operatorInput(column.value, operator.value);
    value = valueInput({ column: column.value, operator: operator.value, value: '' });
    layOut();
  });
  layOut();
  return {
    root,
    remove,
    read: () => ({ column: column.value, operator: operator.value, value: value?.value ?? '' }),
  };
}

/** True where the value is one of those that the column holds, so that nobody need type it. */
function isChoice({ column, operator }: Condition, table: TableName): boolean {
  const type = columnsOfTable(table).get(column)?.type;
  return (operator === 'is' || operator === 'not') && type !== undefined && !isNumeric(type);
}

function choiceInput(Inputs: Inputs, values: readonly string[], chosen: string) {
  const all = chosen === '' || values.includes(chosen) ? values : [chosen, ...values];
  return Inputs.select(all, {
    label: 'Value',
    value: chosen === '' ? (all[0] ?? '') : chosen,
    format: (value) => (value.length > LONGEST_OPTION ? `${value.slice(0, LONGEST_OPTION).trimEnd()}…` : value),
  });
}

function typedInput(Inputs: Inputs, { column, value }: Condition, table: TableName) {
  const type = columnsOfTable(table).get(column)?.type ?? 'string';
  const input = Inputs.text({
    label: 'Value',
    value,
    type: isNumeric(type) ? 'number' : 'text',
    ...(type === 'period' ? { placeholder: '2011-11' } : {}),
  });
  input.querySelector('input')?.setAttribute('step', 'any');
  return input;
}

/** The values of a column, each once, in order. */
function valuesOf(rows: readonly object[], column: string): string[] {
  const cells = rows.map((row) => cellsOf(row).get(column));
  return [...new Set(cells.filter((cell) => cell !== null).map(String))].sort((a, b) => a.localeCompare(b, 'en'));
}

/** A condition to begin with: the first column of which there is something to choose. */
function startingCondition(table: TableName, rows: readonly object[]): Condition {
  const columns = [...columnsOfTable(table)];
  const [column] = columns.find(([, { values }]) => values !== undefined) ?? columns[0] ?? [''];
  return { column, operator: 'is', value: valuesOf(rows, column)[0] ?? '' };
}

/** What a reader chose to see of the rows. */
export type Grouping = Pick<Query, 'by' | 'show' | 'of'>;

const NOTHING = '';

/** Lets a reader group the rows by up to two columns and choose what is shown of each group. */
export function groupingInput(
  Inputs: Inputs,
  document: Document,
  table: TableName,
  { by, show, of }: Grouping,
): ViewOf<Grouping> {
  const names = [NOTHING, ...columnsOfTable(table).keys()];
  const groups = Array.from({ length: MOST_GROUPS }, (_, i) =>
    Inputs.select(names, {
      label: i === 0 ? 'Group by' : 'and by',
      value: by[i] ?? NOTHING,
      format: (name) => (name === NOTHING ? '(nothing)' : name),
    }),
  );
  const summary = Inputs.select(SUMMARY_NAMES, { label: 'Show', value: show, format: (name) => SUMMARIES[name] });
  const column = Inputs.select(numberColumns(table), { label: 'of', value: of });
  const showColumn = () => {
    column.hidden = summary.value === 'count';
  };
  summary.addEventListener('input', showColumn);
  showColumn();
  const root = viewOf(document.createElement('div'), () => ({
    by: [...new Set(groups.map(({ value }) => value))].filter((name) => name !== NOTHING),
    show: summary.value,
    of: column.value,
  }));
  root.className = 'grouping';
  root.append(...groups, summary, column);
  return root;
}

function viewOf<T>(element: HTMLElement, read: () => T): ViewOf<T> {
  return Object.defineProperty(Object.assign(element, { value: read() }), 'value', { get: read });
}
