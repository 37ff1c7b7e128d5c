package eu.sovereignty.document;

import java.io.Reader;
import java.io.StringReader;
import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Jackson's YAML parser, one level below its tokens. The tokens drop the anchors and tags of single values and of keys, give
 * an alias as a text and end at a key that is a list; the events carry all of that, each with its place.
 */
final class YamlEvents extends YAMLParser implements Iterator<Event> {

    private YamlEvents(
            ObjectReadContext context,
            IOContext io,
            BufferRecycler buffers,
            int streamFeatures,
            int formatFeatures,
            LoadSettings settings,
            Reader reader) {
        super(context, io, buffers, streamFeatures, formatFeatures, settings, reader);
    }

    /** The events of a text; they end with the end of the stream. */
    static YamlEvents of(String text) {
        return (YamlEvents) new Factory().createParser(ObjectReadContext.empty(), new StringReader(text));
    }

    @Override
    public boolean hasNext() {
        return _yamlParser.hasNext();
    }

    @Override
    public Event next() {
        return nextEvent();
    }

    private static final class Factory extends YAMLFactory {

        private static final long serialVersionUID = 1L;

        @Override
        protected YAMLParser _createParser(ObjectReadContext context, IOContext io, Reader reader) {
            return new YamlEvents(
                    context,
                    io,
                    _getBufferRecycler(),
                    context.getStreamReadFeatures(_streamReadFeatures),
                    context.getFormatReadFeatures(_formatReadFeatures),
                    _loadSettings,
                    reader);
        }
    }
}
