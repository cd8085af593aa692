package io.github.seanettle.cli;

import io.github.seanettle.phonetic.PhoneticEncoder;

/** An encoder as a user may write it: the text itself, in angle marks. */
public final class EchoEncoder implements PhoneticEncoder {
    private static final long serialVersionUID = 1L;

    @Override
    public String encode(CharSequence text) {
        return "<" + text + ">";
    }
}
