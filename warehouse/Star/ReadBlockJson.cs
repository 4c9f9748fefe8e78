using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfEval.Warehouse.Star;

[JsonSerializable(typeof(ReadBlock))]
internal sealed partial class ReadBlockJson : JsonSerializerContext
{
    static ReadBlockJson() =>
        // Chinese text as it is: a third of the size of its escapes. The file never reaches a browser as it is.
        Default = new ReadBlockJson(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
