using System.Text.Json;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Writes the members of a claim, in the order in which ClaimModel writes them.</summary>
internal static class ClaimRecord
{
    private static readonly byte[][] Modalities = [.. new[] { "value", "policy", "prediction", "promise", "allegation" }.Select(System.Text.Encoding.UTF8.GetBytes)];

    private static readonly byte[][] CertaintyLevels = [.. new[] { "certain", "probable", "possible" }.Select(System.Text.Encoding.UTF8.GetBytes)];

    public static void Write(Utf8JsonWriter json, long index)
    {
        var dice = new Dice(RecordType.Claim, index);
        var (source, day) = PlaceOf(ref dice);
        var claimant = dice.LowBelow(Corpus.Actors);
        var text = new Phrase(stackalloc byte[400]);
        var quote = new Phrase(stackalloc byte[400]);
        Say(ref dice, index, ref text, ref quote);

        RecordIds.Write(json, "id"u8, RecordType.Claim, index);
        json.WriteString("text"u8, text.Text);
        if (dice.Percent(4))
        {
            json.WriteString("language"u8, "en-GB"u8);
        }

        WriteAttribution(json, ref dice, claimant);
        WriteSense(json, ref dice);
        WriteDates(json, ref dice, day);
        json.WriteStartArray("citations"u8);
        WriteCitation(json, ref dice, source, claimant, quote.Text);
        if (dice.Percent(8))
        {
            WriteSecondCitation(json, ref dice, source, day);
        }

        json.WriteEndArray();
        WriteHistory(json, ref dice, index, day);
    }

    /// <summary>The source of a claim, and the day on which it was made: some days before the source was published.</summary>
    private static (int Source, int Day) PlaceOf(ref Dice dice)
    {
        var source = dice.LowBelow(Corpus.Sources);
        return (source, Math.Max(0, SourceRecord.DayOf(source) - dice.LowBelow(30)));
    }

    /// <summary>A sentence that no other claim says, for its figure is its own, and a passage of it.</summary>
    private static void Say(ref Dice dice, long index, ref Phrase text, ref Phrase quote)
    {
        var things = dice.One(Words.Things);
        var place = dice.One(Words.Places);
        text.Add(dice.One(Words.Openings));
        text.Add(dice.One(Words.Subjects));
        text.Add(index + 1, "N0");
        text.Add(things);
        text.Add(" in the "u8);
        text.Add(place);
        text.Add(" as a whole"u8);
        text.Add(dice.One(Words.Tails));
        text.Add("."u8);
        quote.Add("it is no fewer than "u8);
        quote.Add(index + 1, "N0");
        quote.Add(things);
        quote.Add(" in the whole of the "u8);
        quote.Add(place);
        quote.Add(dice.One(Words.Tails));
    }

    private static void WriteAttribution(Utf8JsonWriter json, ref Dice dice, int claimant)
    {
        var organization = ActorRecord.OrganizationOf(claimant);
        json.WriteStartArray("claimants"u8);
        RecordIds.Write(json, RecordType.Actor, claimant);
        var isJoint = dice.Percent(8);
        if (isJoint)
        {
            RecordIds.Write(json, RecordType.Actor, (claimant + 1) % Corpus.Actors);
        }

        json.WriteEndArray();
        if (dice.Percent(15) && !isJoint && organization >= 0)
        {
            RecordIds.Write(json, "onBehalfOf"u8, RecordType.Actor, organization);
        }

        var topic = dice.LowBelow(Corpus.Topics);
        json.WriteStartArray("topics"u8);
        RecordIds.Write(json, RecordType.Topic, topic);
        if (dice.Percent(30))
        {
            RecordIds.Write(json, RecordType.Topic, (topic + 1) % Corpus.Topics);
        }

        json.WriteEndArray();
        if (dice.Percent(5))
        {
            RecordIds.WriteList(json, "about"u8, RecordType.Actor, dice.Below(Corpus.Actors));
        }
    }

    private static void WriteSense(Utf8JsonWriter json, ref Dice dice)
    {
        if (dice.Percent(30))
        {
            json.WriteString("modality"u8, dice.One(Modalities));
        }

        if (dice.Percent(12))
        {
            json.WriteString("stance"u8, "denies"u8);
        }

        if (dice.Percent(10))
        {
            json.WriteString("certainty"u8, dice.One(CertaintyLevels));
        }

        if (dice.Percent(4))
        {
            var predicate = dice.Below(Corpus.Predicates);
            json.WriteStartObject("proposition"u8);
            RecordIds.Write(json, "subject"u8, RecordType.Actor, dice.Below(Corpus.Actors));
            RecordIds.Write(json, "predicate"u8, RecordType.Predicate, predicate);
            json.WriteStartObject("quantity"u8);
            json.WriteNumber("amount"u8, dice.Below(1_000_000) / 4m);
            json.WriteString("unit"u8, PredicateRecord.UnitOf(predicate));
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private static void WriteDates(Utf8JsonWriter json, ref Dice dice, int day)
    {
        switch (dice.Below(20))
        {
            case 0:
                Days.WriteYear(json, "assertedOn"u8, day);
                break;
            case 1:
                Days.WriteMonth(json, "assertedOn"u8, day);
                break;
            default:
                Days.Write(json, "assertedOn"u8, day);
                break;
        }

        if (dice.Percent(5))
        {
            json.WriteString("validTime"u8, "2009-12/.."u8);
        }
    }

    private static void WriteCitation(Utf8JsonWriter json, ref Dice dice, int source, int claimant, ReadOnlySpan<byte> quote)
    {
        json.WriteStartObject();
        RecordIds.Write(json, "source"u8, RecordType.Source, source);
        var isQuoted = dice.Percent(80);
        if (isQuoted)
        {
            json.WriteStartObject("quote"u8);
            json.WriteString("exact"u8, quote);
            json.WriteEndObject();
        }

        json.WriteString("fidelity"u8, isQuoted ? "verbatim"u8 : "paraphrase"u8);
        if (dice.Percent(5))
        {
            RecordIds.WriteList(json, "via"u8, RecordType.Actor, (claimant + 2) % Corpus.Actors);
        }

        json.WriteEndObject();
    }

    /// <summary>A second source, if one is drawn that is independent of the first and not older than the claim.</summary>
    private static void WriteSecondCitation(Utf8JsonWriter json, ref Dice dice, int first, int day)
    {
        var source = dice.Below(Corpus.Sources);
        if (source != first && !SourceRecord.IsCopy(first) && !SourceRecord.IsCopy(source) && SourceRecord.DayOf(source) >= day)
        {
            json.WriteStartObject();
            RecordIds.Write(json, "source"u8, RecordType.Source, source);
            json.WriteString("fidelity"u8, "summary"u8);
            json.WriteEndObject();
        }
    }

    private static void WriteHistory(Utf8JsonWriter json, ref Dice dice, long index, int day)
    {
        if (dice.Below(200) == 0)
        {
            json.WriteString("status"u8, "retracted"u8);
            Days.Write(json, "statusOn"u8, day + 400);
        }

        if (dice.Percent(10) && index > 0)
        {
            var earlier = index - 1 - dice.Below((int)Math.Min(index, 10_000));
            var other = new Dice(RecordType.Claim, earlier);
            if (PlaceOf(ref other).Day < day)
            {
                RecordIds.WriteList(json, "repeats"u8, RecordType.Claim, earlier);
            }
        }

        if (dice.Percent(1))
        {
            json.WriteStartArray("reviews"u8);
            json.WriteStartObject();
            RecordIds.Write(json, "reviewer"u8, RecordType.Actor, dice.Below(ActorRecord.Organizations));
            json.WriteString("verdict"u8, "Mostly true"u8);
            Days.Write(json, "publishedOn"u8, day + 400);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (dice.Percent(5))
        {
            RecordIds.Write(json, "recordedBy"u8, RecordType.Actor, dice.Below(Corpus.Actors));
            Days.Write(json, "recordedOn"u8, day + 400);
        }

        if (dice.Percent(4))
        {
            json.WriteStartArray("tags"u8);
            json.WriteStringValue(dice.One(Words.Tags));
            json.WriteEndArray();
        }
    }
}
