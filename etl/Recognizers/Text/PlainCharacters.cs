using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Text;

/// <summary>
/// 繁简转换 — documents that a web site converted to traditional characters (支出決算總表), often with pinyin behind single ones (預(yù)算), say what
/// they said in simplified ones. A document that is not converted stays as it is.
/// </summary>
internal static partial class PlainCharacters
{
    // A name or two in traditional characters makes no converted document.
    private const int FewestConverted = 20;

    // traditional and simplified character in turn
    private const string Pairs =
        "財财撥拨預预決决總总計计萬万與与為为對对務务會会關关機机構构設设經经費费結结餘余級级補补單单業业營营屬属繳缴專专項项資资產产國国農农環环節节鄉乡區区運运輸输車车購购護护養养維维監监測测廳厅辦办員员額额個个減减長长較较響响應应實实際际執执據据數数圖图類类別别參参團团組组訂订來来無无" +
        "鎮镇縣县雲云貴贵贛赣湯汤蘇苏閩闽瓊琼滬沪遼辽寧宁龍龙東东華华廣广陝陕肅肃醫医療疗衛卫險险職职獎奖勵励貼贴勞劳動动離离獨独導导領领幹干賓宾館馆場场稅税債债還还貸贷損损壞坏緊紧壓压縮缩約约儉俭進进術术學学習习訓训練练檢检驗验證证書书號号發发佈布開开闡阐釋释義义詞词條条則则規规範范圍围" +
        "劃划歸归併并協协調调聯联絡络網网軟软體体統统籌筹標标準准確确認认審审詢询問问題题見见從从優优質质時时間间遠远現现狀状態态變变歷历屆届黨党紀纪紅红線线麗丽潔洁綠绿樹树園园藝艺傳传觀观覽览遊游樂乐處处門门戶户電电視视聽听讀读庫库儲储備备糧粮災灾難难報报氣气繪绘礦矿權权灣湾島岛嶼屿溝沟" +
        "壩坝閘闸橋桥樑梁燈灯飾饰築筑牆墙內内當当稱称須须圓圆億亿貳贰陸陆兩两雙双並并佔占註注記记錄录編编製制復复興兴奮奋鬥斗爭争創创積积極极種种獸兽漁渔蟲虫滅灭鄰邻鐵铁軌轨鋼钢鋁铝鹽盐煙烟價价錢钱幣币銀银賬账憑凭繼继續续簽签閱阅買买賣卖貨货銷销達达勢势勝胜敗败賽赛舊旧後后麼么們们這这裡里" +
        "邊边過过沒没樣样點点論论議议談谈話话語语誤误謬谬請请託托諮咨訪访兒儿婦妇殘残殯殡撫抚軍军轉转傷伤卹恤徵征納纳寫写眾众紙纸張张層层樓楼棟栋廁厕廠厂廢废穢秽濕湿濁浊濾滤漿浆澤泽濟济濱滨於于該该將将臺台啟启亞亚蘭兰淨净擬拟擔担歲岁滿满潛潜濃浓獲获異异盜盗盤盘碼码禮礼緒绪緣缘罰罚聞闻臨临" +
        "舉举衝冲複复覺觉觸触詳详說说誰谁謹谨譯译豐丰貧贫貿贸賴赖贈赠趨趋跡迹輔辅辭辞連连遞递適适選选郵邮鄭郑鑒鉴鏈链閉闭闊阔隊队階阶隨随隱隐雜杂靜静頁页順顺頒颁頻频願愿顧顾飛飞飯饭驅驱駐驻齊齐齡龄歐欧師师帶带幾几強强彙汇匯汇徹彻慶庆戰战擴扩擇择擁拥攜携敵敌曆历檔档欄栏歡欢沖冲渦涡溫温滯滞" +
        "澆浇瀏浏煉炼熱热爾尔瑤瑶畢毕畫画盡尽穩稳簡简粵粤純纯細细終终絕绝給给綜综繞绕織织羅罗聲声膠胶莊庄蕭萧藍蓝虛虚親亲許许訴诉評评試试誠诚課课諸诸講讲識识讓让負负責责販贩貫贯賃赁賠赔贊赞塊块夠够奪夺孫孙寶宝寬宽屜屉岡冈嶺岭慮虑憲宪懷怀懸悬戲戏挾挟搖摇擊击攤摊斷断曉晓槍枪殺杀毀毁滾滚漲涨" +
        "漸渐潤润澗涧爐炉牽牵犧牺獄狱瑪玛璽玺盧卢矯矫禍祸筆笔篩筛糾纠紋纹紹绍綱纲綿绵緩缓縫缝纏缠罷罢羣群脫脱腳脚腦脑膚肤艦舰蒼苍薦荐蘊蕴螢萤裝装訊讯訟讼診诊詐诈誕诞諒谅謀谋豎竖貞贞貢贡貪贪賄贿賦赋賺赚軸轴載载輕轻輝辉輪轮辯辩遺遗遷迁鄧邓鋪铺鍛锻鎖锁闖闯闢辟陳陈陰阴隸隶韓韩頓顿頭头顏颜顯显" +
        "風风餓饿駕驾驚惊髮发魚鱼鮮鲜鳳凤鹹咸鹵卤麥麦齒齿償偿儀仪僅仅傾倾側侧偵侦亂乱倉仓倆俩冊册凍冻剛刚劇剧劑剂勁劲勳勋卻却厭厌吳吴嚴严囑嘱堅坚堯尧塵尘墊垫墳坟壯壮夾夹奐奂奧奥妝妆嬰婴尋寻帳帐幫帮廚厨廬庐彈弹徑径惡恶惱恼愛爱憂忧憶忆";

    private static readonly FrozenDictionary<char, char> Map = Pairs.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    private static readonly SearchValues<char> Traditional = SearchValues.Create([.. Map.Keys]);

    // Words of every budget, as they stand in a document that is not converted.
    private static readonly SearchValues<char> Simplified = SearchValues.Create("财预决总务经费项");

    /// <summary>The document in simplified characters; the same one where it is not converted.</summary>
    public static SourceDocument Of(SourceDocument document)
    {
        var converted = Count(document, Traditional);
        return converted < FewestConverted || converted <= Count(document, Simplified) ? document : document with { Blocks = [.. document.Blocks.Select(Of)] };
    }

    private static int Count(SourceDocument document, SearchValues<char> wanted)
    {
        var count = 0;
        foreach (var text in document.Blocks.SelectMany(Texts))
        {
            for (var rest = text.AsSpan(); rest.IndexOfAny(wanted) is >= 0 and var at; rest = rest[(at + 1)..])
                count++;
        }
        return count;
    }

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Table table => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text),
        _ => [],
    };

    private static Block Of(Block block) => block switch
    {
        Paragraph paragraph => Of(paragraph),
        Table table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Text = Of(cell.Text) })] })] },
        _ => block,
    };

    private static Paragraph Of(Paragraph paragraph)
    {
        var text = new StringBuilder(paragraph.Text.Length);
        var pieces = new List<TextPiece>(paragraph.Pieces.Count);
        for (var i = 0; i < paragraph.Pieces.Count; i++)
        {
            var end = i + 1 < paragraph.Pieces.Count ? paragraph.Pieces[i + 1].Start : paragraph.Text.Length;
            pieces.Add(paragraph.Pieces[i] with { Start = text.Length });
            text.Append(Of(paragraph.Text[paragraph.Pieces[i].Start..end]));
        }
        return paragraph with { Text = text.ToString(), Pieces = pieces };
    }

    private static string Of(string text) => string.Concat(Pinyin().Replace(text, "").Select(character => Map.GetValueOrDefault(character, character)));

    // 預(yù)算 · 經（jīng）費 — a few Latin letters in brackets behind a character
    [GeneratedRegex("""(?<=\p{IsCJKUnifiedIdeographs})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]""")]
    private static partial Regex Pinyin();
}
