import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table people.questionnaire_settings (
     organisation_id uuid not null,
     modules jsonb not null,
     area_ids jsonb not null,
     constraint questionnaire_settings_pkey primary key (organisation_id),
     constraint questionnaire_settings_of_organisation foreign key (organisation_id)
       references people.organisations (organisation_id),
     constraint questionnaire_settings_modules check (
       jsonb_typeof(modules) = 'array' and modules <@
         '["stance", "convictions", "team-foundation", "personal-foundation", "open-question"]'
     ),
     constraint questionnaire_settings_areas check (
       jsonb_typeof(area_ids) = 'array' and jsonb_array_length(area_ids) <> 1
     )
   )`,
  // At most five: there are five places, and each is taken once. The id follows from the wording, so that a figure over
  // time is always of one and the same statement.
  `create table people.own_items (
     organisation_id uuid not null,
     item_id text not null,
     place integer not null,
     nl text not null,
     en text not null,
     direction text not null,
     constraint own_items_pkey primary key (organisation_id, item_id),
     constraint own_items_of_organisation foreign key (organisation_id)
       references people.organisations (organisation_id),
     constraint own_items_place_once unique (organisation_id, place),
     constraint own_items_five_places check (place between 1 and 5),
     constraint own_items_nl_length check (char_length(nl) between 10 and 160 and nl = btrim(nl)),
     constraint own_items_en_length check (char_length(en) between 10 and 160 and en = btrim(en)),
     constraint own_items_direction check (direction in ('positive', 'negative', 'neutral')),
     constraint own_items_id_of_wording check (
       item_id = left(encode(sha256(convert_to(direction || chr(10) || nl || chr(10) || en, 'UTF8')), 'hex'), 16)
     )
   )`,
  `alter table people.rounds
     add column choice jsonb,
     add constraint rounds_choice_object check (jsonb_typeof(choice) = 'object')`,
];

/** What an organisation asks of the questionnaire, and up to five statements of its own. */
export class OwnQuestionnaire0018 implements MigrationInterface {
  readonly name = 'OwnQuestionnaire1795708800018';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table people.rounds drop column choice');
    await runner.query('drop table people.own_items');
    await runner.query('drop table people.questionnaire_settings');
  }
}
