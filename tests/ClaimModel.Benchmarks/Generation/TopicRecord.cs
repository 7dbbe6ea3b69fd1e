using System.Text.Json;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Writes the members of a topic: the first topics are themes, the others are a theme in one place.</summary>
internal static class TopicRecord
{
    public static void Write(Utf8JsonWriter json, long index)
    {
        var theme = index % Words.Themes.Length;
        var label = new Utf8TextBuilder(stackalloc byte[100]);
        label.Add(Words.Themes[theme]);
        label.Add(" in the "u8);
        label.Add(Words.Places[index / Words.Themes.Length]);
        var isEvent = index % 7 == 3;
        RecordIds.Write(json, "id"u8, RecordType.Topic, index);
        if (isEvent)
        {
            json.WriteString("kind"u8, "event"u8);
        }

        json.WriteString("label"u8, label.Text);
        if (index != theme)
        {
            RecordIds.WriteList(json, "broader"u8, RecordType.Topic, theme);
        }

        if (isEvent)
        {
            Days.WriteMonth(json, "occurredOn"u8, (int)index * 10);
        }
    }
}
