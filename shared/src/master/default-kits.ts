import type { KitLine } from './master-data.ts'

/** What a visit to each kind of device needs besides the general kit. */
export const defaultKits: readonly KitLine[] = [
  kit('desktop', 'screwdrivers', '螺丝刀套装', 'Screwdriver set'),
  kit('desktop', 'blower', '吹气球、毛刷', 'Dust blower and brush'),
  kit('desktop', 'thermal-paste', '导热硅脂', 'Thermal paste'),
  kit('desktop', 'disk-dock', '硬盘盒或易驱线', 'Disk enclosure or adapter cable'),
  kit('notebook', 'precision-screwdrivers', '精密螺丝刀、拆机片', 'Precision screwdrivers and opening picks'),
  kit('notebook', 'magnetic-mat', '螺丝收纳垫', 'Mat to keep the screws in order'),
  kit('notebook', 'chargers', '常用型号电源适配器', 'Power adapters of the usual models'),
  kit('notebook', 'disk-dock', '硬盘盒或易驱线', 'Disk enclosure or adapter cable'),
  kit('till', 'screwdrivers', '螺丝刀套装', 'Screwdriver set'),
  kit('till', 'receipt-paper', '小票纸、清洁卡', 'Receipt paper and cleaning cards'),
  kit('till', 'serial-cables', '串口线、USB 转串口线', 'Serial cable and USB adapter'),
  kit('till', 'scanner', '备用扫码枪', 'Spare barcode scanner'),
  kit('printer', 'vacuum', '碳粉吸尘器', 'Toner vacuum'),
  kit('printer', 'swabs', '无绒布、清洁棉签、酒精', 'Lint-free cloth, cleaning swabs, alcohol'),
  kit('printer', 'rollers', '搓纸轮、分页片', 'Pick-up rollers and separation pads'),
  kit('printer', 'paper', '测试用纸', 'Paper for test prints'),
  kit('printer', 'gloves', '手套、垫纸', 'Gloves and paper to put under'),
  kit('server', 'console-cable', '控制台线、USB 转串口线', 'Console cable and USB adapter'),
  kit('server', 'wrist-strap', '防静电手环', 'Anti-static wrist strap'),
  kit('server', 'rack-screws', '机柜螺丝、螺母', 'Rack screws and nuts'),
  kit('server', 'labels', '标签纸', 'Labels'),
  kit('network', 'cable-tester', '网线测试仪', 'Cable tester'),
  kit('network', 'crimping-tool', '网线钳、水晶头', 'Crimping tool and plugs'),
  kit('network', 'patch-cables', '成品网线', 'Patch cables'),
  kit('network', 'console-cable', '控制台线、USB 转串口线', 'Console cable and USB adapter'),
  kit('network', 'optical-meter', '光功率计、光纤清洁笔', 'Optical power meter and fibre cleaner'),
  kit('display', 'video-cables', 'HDMI、DP、VGA 线及转接头', 'HDMI, DP and VGA cables with adapters'),
  kit('display', 'screen-cloth', '屏幕清洁布、清洁液', 'Screen cloth and cleaner'),
  kit('display', 'power-cord', '备用电源线', 'Spare power cord'),
  kit('phone', 'phone-cord', '电话线、话筒绳', 'Line cord and handset cord'),
  kit('phone', 'line-tester', '查线电话', 'Line test set'),
  kit('phone', 'punch-tool', '打线刀', 'Punch-down tool'),
]

function kit(kind: KitLine['kind'], name: string, zh: string, en: string): KitLine {
  return { kind, name, say: { 'zh-CN': zh, en } }
}
