package org.thesischecker.report.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where something was read: a link where it is an address of the web, and a text otherwise.
 *
 * @param text as the facts have it
 * @param link the target of the link; empty where there is none
 * @param host the name of the site; empty where there is no link
 */
public record Address(String text, String link, String host) {

    static Address of(String text) {
        try {
            URI uri = new URI(text.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            return web ? new Address(text, uri.toASCIIString(), uri.getHost()) : new Address(text, "", "");
        } catch (URISyntaxException noAddress) {
            return new Address(text, "", "");
        }
    }

    public boolean isLink() {
        return !link.isEmpty();
    }
}
