/** SQL: how many members or cards of the block `b` have a credential for the ratings; only one of the two can be. */
export const COLLECTED_OF_BLOCK = `((
    select count(*) from people.round_members m
    join people.issuances i on i.organisation_id = m.organisation_id and i.round_id = m.round_id
      and i.member_id = m.member_id and i.purpose = 'ratings'
    where m.organisation_id = b.organisation_id and m.round_id = b.round_id and m.block_id = b.block_id) + (
    select count(*) from people.card_issuances c
    where c.organisation_id = b.organisation_id and c.round_id = b.round_id and c.block_id = b.block_id
      and c.purpose = 'ratings'))`;
