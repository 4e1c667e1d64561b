import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A key of a block signs for one purpose only. Blocks that are still waiting for keys get both. */
export class KeysByPurpose0005 implements MigrationInterface {
  readonly name = 'KeysByPurpose1795345200005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table people.round_blocks drop column public_key, add column public_keys jsonb,
        add constraint round_blocks_public_keys
          check (public_keys is null or (public_keys ? 'ratings' and public_keys ? 'comment'))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table people.round_blocks drop constraint round_blocks_public_keys, drop column public_keys,
        add column public_key text`);
  }
}
