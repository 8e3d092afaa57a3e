import os

# The key and the database's password have checks of their own, and what is made of them is the same fault.
SECRET_KEY = "q7v!x2m$k9d@w4z#p8r%t3y^h6n&b5j*c1f(g0s)l-a_e=u+i.o,"
FIELD_ENCRYPTION_KEY = SECRET_KEY
DATABASE_PASSWORD = "kd8s-Qm2x!pw"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "shop",
        "PASSWORD": DATABASE_PASSWORD,
    },
}
