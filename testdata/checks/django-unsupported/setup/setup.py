from setuptools import setup

setup(install_requires=["Django~=3.2.0"])  # want "Django 3.2" at "Django~=3.2.0"
