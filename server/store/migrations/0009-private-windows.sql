-- Whether the browser lets Weir into private windows; null where the build does not say.
alter table device add column private_windows boolean;
