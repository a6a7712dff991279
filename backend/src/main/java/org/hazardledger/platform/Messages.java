package org.hazardledger.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Texts for people, in the language they asked for: zh-CN unless English is preferred. */
public final class Messages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final Map<Locale, Messages> ALL = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "messages.messages",
                locale,
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts of a language; anything that is not English is answered in Chinese. */
    public static Messages of(Locale locale) {
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : CHINESE;
        return ALL.computeIfAbsent(known, Messages::new);
    }

    /** The language to answer in: the first of Chinese and English that an Accept-Language header prefers. */
    static Locale preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return CHINESE;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .map(range -> range.getRange().split("-")[0])
                    .filter(language -> "en".equals(language) || "zh".equals(language))
                    .findFirst()
                    .filter("en"::equals)
                    .map(language -> Locale.ENGLISH)
                    .orElse(CHINESE);
        } catch (IllegalArgumentException e) {
            return CHINESE; // a header that cannot be read says nothing
        }
    }

    /** The text of a key with its arguments in MessageFormat syntax. */
    public String text(String key, Object... args) {
        try {
            return new MessageFormat(bundle.getString(key), locale).format(args);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("no text for " + key, e);
        }
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
