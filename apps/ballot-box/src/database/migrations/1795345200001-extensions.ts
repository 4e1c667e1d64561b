import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a round closes later than its directory says. Its key is why that happens once; like the directory, it is for everybody. */
export class Extensions1795345200001 implements MigrationInterface {
  readonly name = 'Extensions1795345200001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table ballots.extensions (
        organisation_id uuid not null,
        round_id uuid not null,
        extension text not null,
        constraint extensions_pkey primary key (organisation_id, round_id),
        constraint extensions_directory_fkey foreign key (organisation_id, round_id)
          references ballots.directories (organisation_id, round_id),
        constraint extensions_extension_size check (octet_length(extension) between 2 and 1024)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table ballots.extensions');
  }
}
