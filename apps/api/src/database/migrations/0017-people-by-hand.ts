import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A function that refuses a circle of `parent` among the rows that a statement wrote. The plan of its query is kept for
 * the connection: one that was made for an empty table would read the whole table for every row.
 */
const refuseCircles = (name: string, table: string, id: string, parent: string): string => `
  create function people.${name}() returns trigger language plpgsql set enable_seqscan = off as $$
    begin
      if exists (
        with recursive way as (
          select written.organisation_id, written.${id} as start, written.${parent} as at
          from written where written.${parent} is not null
          union
          select way.organisation_id, way.start, above.${parent}
          from way join people.${table} above
            on above.organisation_id = way.organisation_id and above.${id} = way.at
          where above.${parent} is not null and way.at <> way.start
        )
        select from way where at = start
      ) then
        raise exception 'a circle' using errcode = 'check_violation', constraint = '${name}';
      end if;
      return null;
    end
  $$`;

const triggers = (name: string, table: string): string[] =>
  ['insert', 'update'].map(
    (event) =>
      `create trigger ${name}_${event} after ${event} on people.${table}
         referencing new table as written for each statement execute function people.${name}()`,
  );

const UP = [
  `alter table people.units add column kept boolean not null default false`,
  `create index members_by_name on people.members (organisation_id, last_name, first_name, member_id)`,
  `create table people.roster_columns (
     organisation_id uuid not null,
     header text not null,
     meaning text not null,
     constraint roster_columns_pkey primary key (organisation_id, header),
     constraint roster_columns_of_organisation foreign key (organisation_id)
       references people.organisations (organisation_id),
     constraint roster_columns_header check (header <> '' and length(header) <= 200),
     constraint roster_columns_meaning check (meaning ~ '^([a-zA-Z]+|level[1-9]|-)$')
   )`,
  refuseCircles('members_no_circle', 'members', 'member_id', 'manager_id'),
  ...triggers('members_no_circle', 'members'),
  refuseCircles('units_no_circle', 'units', 'unit_id', 'parent_id'),
  ...triggers('units_no_circle', 'units'),
];

const DOWN = [
  `drop trigger units_no_circle_update on people.units`,
  `drop trigger units_no_circle_insert on people.units`,
  `drop function people.units_no_circle`,
  `drop trigger members_no_circle_update on people.members`,
  `drop trigger members_no_circle_insert on people.members`,
  `drop function people.members_no_circle`,
  `drop table people.roster_columns`,
  `drop index people.members_by_name`,
  `alter table people.units drop column kept`,
];

/** People and units kept up to date by hand: units that stay when nobody is in them, no circles, columns remembered. */
export class PeopleByHand0017 implements MigrationInterface {
  readonly name = 'PeopleByHand1796100000017';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
