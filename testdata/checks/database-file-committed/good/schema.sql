CREATE TABLE auth_user (id integer PRIMARY KEY, password varchar(128));
