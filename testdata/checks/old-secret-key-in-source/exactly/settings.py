import os

SECRET_KEY = os.environ["SECRET_KEY"]
SECRET_KEY_FALLBACKS = [
    "q7v!x2m$k9d@w4z#p8r%t3y^h6n&b5j*c1f(g0s)l-a_e=u+i.o,",
    "last-years-key",  # want "it is shorter than 50 characters$" at "\"last-years-key\""
    "django-insecure-this-is-a-key-of-some-other-project-0",  # want "it is one of Django's own" at "\"django-insecure-…\""
]
