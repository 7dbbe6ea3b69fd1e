using System.Text.Json;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Writes the members of a source; every tenth is a copy of another.</summary>
internal static class SourceRecord
{
    private static readonly byte[][] Kinds = [.. new[] { "article", "interview", "speech", "pressConference", "broadcast", "document" }.Select(System.Text.Encoding.UTF8.GetBytes)];

    public static bool IsCopy(long source) => source % 10 == 9;

    /// <summary>Returns the day on which a source was published.</summary>
    public static int DayOf(long source) => new RecordRandom(RecordType.Source, source).Below(Days.Published);

    public static void Write(Utf8JsonWriter json, long index)
    {
        var random = new RecordRandom(RecordType.Source, index);
        var day = random.Below(Days.Published);
        RecordIds.Write(json, "id"u8, RecordType.Source, index);
        json.WriteString("kind"u8, random.One(Kinds));
        var title = new Utf8TextBuilder(stackalloc byte[200]);
        title.Add(random.One(Words.Themes));
        title.Add(" in the "u8);
        title.Add(random.One(Words.Places));
        title.Add(", report "u8);
        title.Add(index, "D");
        json.WriteString("title"u8, title.Text);
        RecordIds.WriteList(json, "authors"u8, RecordType.Actor, ActorRecord.Organizations + random.Below(Corpus.Actors - ActorRecord.Organizations));
        RecordIds.Write(json, "publisher"u8, RecordType.Actor, random.Below(ActorRecord.Organizations));
        var url = new Utf8TextBuilder(stackalloc byte[100]);
        url.Add("https://news.example.org/reports/"u8);
        url.Add(index, "D");
        json.WriteString("url"u8, url.Text);
        Days.Write(json, "publishedOn"u8, day);
        Days.Write(json, "retrievedOn"u8, day + random.Below(100));
        json.WriteString("language"u8, "en"u8);
        if (IsCopy(index))
        {
            RecordIds.Write(json, "originalSource"u8, RecordType.Source, index - 9);
        }
    }
}
