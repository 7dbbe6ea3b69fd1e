using ClaimModel.Values;

namespace ClaimModel.Vocabularies;

/// <inheritdoc/>
/// <remarks>An attribute cannot state the converter of a generic type: this one looks up the vocabulary, which needs no reflection.</remarks>
/// <param name="termType">The type of term.</param>
internal sealed class TermTypeConverter(Type termType) : TextTypeConverter
{
    private static readonly Dictionary<Type, Func<string, object>> Parsers = CreateParsers();

    private readonly Func<string, object> _parse = Parsers.TryGetValue(termType, out var parse)
        ? parse
        : throw new NotSupportedException($"{termType} is not a term of an enumeration of ClaimModel.");

    protected override object Parse(string text) => _parse(text);

    private static Dictionary<Type, Func<string, object>> CreateParsers()
    {
        var collector = new ParserCollector();
        VocabularyList.VisitAll(collector);
        return collector.Parsers;
    }

    private sealed class ParserCollector : IVocabularyVisitor
    {
        public Dictionary<Type, Func<string, object>> Parsers { get; } = [];

        public void Visit<TEnum>()
            where TEnum : struct, Enum => Parsers[typeof(Term<TEnum>)] = static text => Term<TEnum>.Parse(text, null);
    }
}
