import os
from dotenv import dotenv_values, find_dotenv, load_dotenv
A = load_dotenv(os.path.join(os.path.dirname(__file__), "data", "example.env"))
B = os.getenv("FROM_FILE"), os.getenv("QUOTED"), os.getenv("EXPANDED")
C = dotenv_values(os.path.join(os.path.dirname(__file__), "data", "example.env"))
D = load_dotenv("/nosuch/.env")
E = find_dotenv("surely-not-there.env")
