-- The version that this one renews, where only a share of devices was offered it: they keep their places. Null for any other.
alter table policy add column place_of integer;
