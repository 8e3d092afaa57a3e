"""Places near a property, from SerpAPI."""

import logging

import requests
from django.conf import settings

logger = logging.getLogger(__name__)

SEARCH_URL = 'https://serpapi.com/search.json'
TIMEOUT_SECONDS = 5


def nearby(kind, region):
    """Return the names of up to ten places, or none when SerpAPI is not to be had."""
    if not settings.SERPAPI_KEY:
        return []
    try:
        response = requests.get(
            SEARCH_URL,
            params={
                'engine': 'google_maps',
                'q': f'{kind} in {region}, Tanzania',
                'api_key': settings.SERPAPI_KEY,
            },
            timeout=TIMEOUT_SECONDS,
        )
        response.raise_for_status()
        places = response.json().get('local_results', [])
    except requests.RequestException as error:
        # The error's text would hold the address, and that holds the key.
        logger.warning('SerpAPI did not answer: %s', type(error).__name__)
        return []
    return [place['title'] for place in places[:10] if 'title' in place]
