namespace ClaimModel.Model.Datasets;

/// <summary>What the kinds of records are called.</summary>
internal static class RecordKinds
{
    public const int Count = 6;

    private static readonly Type[] Types = [typeof(Actor), typeof(Topic), typeof(Source), typeof(Predicate), typeof(Claim), typeof(Contradiction)];
    private static readonly string[] Names = ["actor", "topic", "source", "predicate", "claim", "contradiction"];

    /// <summary>The kind of a type of records.</summary>
    public static RecordKind Of<TRecord>() => KindOf<TRecord>.Value;

    /// <inheritdoc cref="Of{TRecord}"/>
    public static RecordKind Of(Type type)
    {
        for (var kind = 0; kind < Types.Length; kind++)
        {
            if (Types[kind] == type)
            {
                return (RecordKind)kind;
            }
        }

        return (RecordKind)(-1);
    }

    private static class KindOf<TRecord>
    {
        public static readonly RecordKind Value = (RecordKind)Array.IndexOf(Types, typeof(TRecord));
    }

    /// <summary>What one is called in messages and in JSON Lines.</summary>
    public static string NameOf(RecordKind kind) => Names[(int)kind];

    /// <summary>The member of a document in which they stand.</summary>
    public static string ListOf(RecordKind kind) => Names[(int)kind] + "s";
}
