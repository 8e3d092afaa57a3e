import os

SECRET_KEY = os.environ["SECRET_KEY"]
OPENAI_API_KEY = os.getenv("OPENAI_API_KEY", "<your key>")
NASA_API_KEY = os.getenv("NASA_API_KEY", "DEMO_KEY")
CELERY_BROKER_URL = f"amqp://{os.getenv('MQ_USER')}:{os.getenv('MQ_PASSWORD')}@queue/shop"
