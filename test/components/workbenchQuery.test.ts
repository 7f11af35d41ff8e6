import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conditionsInWords,
  expressionOf,
  firstQuery,
  formatQuery,
  isComplete,
  isQuery,
  numberColumns,
  operatorsFor,
  parseQuery,
  titleOf,
} from '../../src/components/workbenchQuery.ts';
import { TABLE_NAMES } from '../../src/tables/codebook.ts';

describe('a question in an address', () => {
  it('is read as it was written, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const query = { ...firstQuery('figures'), where: [{ column: 'quote', operator: 'contains', value }] } as const;
        expect(parseQuery(formatQuery(query))).toEqual({ query, problems: [] });
      }),
    );
  });

  it.each(TABLE_NAMES)('makes sense of the first question of %s', (table) => {
    const query = firstQuery(table);
    expect(query.table).toBe(table);
    expect(parseQuery(formatQuery(query))).toEqual({ query, problems: [] });
    expect(query.by.length).toBeGreaterThan(0);
  });

  it('is told from a place in the page', () => {
    expect(isQuery('table=figures')).toBe(true);
    expect(isQuery('main')).toBe(false);
    expect(isQuery('')).toBe(false);
  });

  it('loses what the tables cannot be asked, which is said', () => {
    const { query, problems } = parseQuery(
      'table=figures&where=foo:is:1&where=value:contains:1&by=bar&show=all&of=quote',
    );
    expect(query).toEqual({ table: 'figures', where: [], by: [], show: 'count', of: 'value' });
    expect(problems).toEqual([
      'The condition “foo:is:1” is none for figures, and was left out.',
      'The condition “value:contains:1” is none for figures, and was left out.',
      'figures has no column “bar” to group by.',
      'There is no summary “all”: this is the number of rows.',
      'figures has no numbers in “quote”: these are of “value”.',
    ]);
  });

  it('falls back to the first table where there is none of that name', () => {
    expect(parseQuery('table=constructor')).toEqual({
      query: firstQuery('figures'),
      problems: ['There is no table “constructor”: this is “figures”.'],
    });
  });

  it('groups by two columns at most, each once', () => {
    expect(parseQuery('table=figures&by=topic&by=topic&by=unit&by=qualifier').query.by).toEqual(['topic', 'unit']);
  });
});

describe('a condition', () => {
  it('is complete when its value is one that the column can have', () => {
    const where = (column: string, operator: 'is' | 'below' | 'empty', value: string) =>
      isComplete({ column, operator, value }, 'figures');
    expect(where('value', 'below', '3.5')).toBe(true);
    expect(where('value', 'below', '')).toBe(false);
    expect(where('value', 'below', 'three')).toBe(false);
    expect(where('topic', 'is', '')).toBe(false);
    expect(where('topic', 'empty', '')).toBe(true);
    expect(where('nothing', 'empty', '')).toBe(false);
  });

  it('is written as an expression in which a value is never more than a value', () => {
    const value = '"); alert(1); (`x`\u2028\\';
    const expression = expressionOf({ column: 'topic', operator: 'is', value }, 'string');
    expect(expression).toBe(`d => d.topic === ${JSON.stringify(value)}`);
  });

  it('takes a period from the day on which it begins', () => {
    expect(expressionOf({ column: 'as_of', operator: 'from', value: '2011-11' }, 'period')).toBe(
      'd => d.as_of !== null && op.substring(d.as_of + "-01-01", 0, 10) >= "2011-11-01"',
    );
  });

  it('can be asked of a column by what the column holds', () => {
    expect(operatorsFor('string')).toEqual(['is', 'not', 'contains', 'filled', 'empty']);
    expect(operatorsFor('period')).toEqual(['is', 'not', 'within', 'before', 'from', 'filled', 'empty']);
    expect(operatorsFor('integer')).toEqual(['is', 'not', 'below', 'most', 'above', 'least', 'filled', 'empty']);
  });
});

it('offers what is counted before what is merely a place', () => {
  expect(numberColumns('figures')).toEqual(['value', 'low', 'high', 'article', 'start', 'end']);
});

it('says in words what is asked', () => {
  const { query } = parseQuery(
    'table=remittance-share&where=origin:is:World+Bank&where=share:least:10&where=figure_id:empty:&by=as_of&by=country&show=mean&of=share',
  );
  expect(titleOf(query)).toBe('Mean of share in remittance-share, by as_of and country');
  expect(conditionsInWords(query)).toBe('Where origin is “World Bank” and share is at least 10 and figure_id is empty');
  expect(titleOf(firstQuery('figures'))).toBe('Number of rows in figures, by topic');
});
