COPY public.auth_user (id, username, password, is_superuser) FROM stdin;
1	admin	pbkdf2_sha256$1000000$Zp4u$k3jH8s=	t
\.
