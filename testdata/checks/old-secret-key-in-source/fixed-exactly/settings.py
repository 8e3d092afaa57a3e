import os

SECRET_KEY = os.environ["SECRET_KEY"]
SECRET_KEY_FALLBACKS = [
    "q7v!x2m$k9d@w4z#p8r%t3y^h6n&b5j*c1f(g0s)l-a_e=u+i.o,",
]
