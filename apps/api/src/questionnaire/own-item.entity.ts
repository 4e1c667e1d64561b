import { MAX_OWN_ITEMS, OWN_DIRECTIONS, type OwnDirection } from '@leeway/trust-model';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

const KEY = { primaryKeyConstraintName: 'own_items_pkey' } as const;
const DIRECTIONS = OWN_DIRECTIONS.map((direction) => `'${direction}'`).join(', ');

/** A statement that an organisation adds to what it asks. Rounds keep a copy: when this row goes, their results stay. */
@Entity('own_items')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['organisationId'], { name: 'own_items_of_organisation' })
@Unique('own_items_place_once', ['organisationId', 'place'])
@Check('own_items_five_places', `place between 1 and ${MAX_OWN_ITEMS}`)
@Check('own_items_nl_length', `char_length(nl) between 10 and 160 and nl = btrim(nl)`)
@Check('own_items_en_length', `char_length(en) between 10 and 160 and en = btrim(en)`)
@Check('own_items_direction', `direction in (${DIRECTIONS})`)
@Check(
  'own_items_id_of_wording',
  `item_id = left(encode(sha256(convert_to(direction || chr(10) || nl || chr(10) || en, 'UTF8')), 'hex'), 16)`,
)
export class OwnItemEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  /** By `idOfWording`. */
  @PrimaryColumn('text', { name: 'item_id', ...KEY })
  itemId!: string;

  /** Where it is asked among the others: 1 first. */
  @Column('integer')
  place!: number;

  @Column('text')
  nl!: string;

  @Column('text')
  en!: string;

  /** What agreeing means. */
  @Column('text')
  direction!: OwnDirection;
}
